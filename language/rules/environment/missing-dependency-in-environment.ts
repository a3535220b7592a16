import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Placement, TrafficPath } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { blockAround } from '../fixes/where-to-write.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { needsAnswer, runsNowhere } from './needs-answer.ts';
import { runWithStandIns, standIn } from './run-with-stand-ins.ts';

/** What runs calls something that does not run beside it, so that every such call fails. */
export const missingDependencyInEnvironment: EnvironmentRule = {
    id: 'missing-dependency-in-environment',
    principle: 'environment',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment, model } = context;
        const unanswered = unansweredIn(environment);
        const byTarget = Map.groupBy(unanswered, ({ interaction }) => interaction.to);
        const targets = [...byTarget.keys()].filter((target) => !runsNowhere(target, model));
        const byCaller = Map.groupBy(targets, (target) => byTarget.get(target)?.[0]?.from[0]);
        for (const [caller, missing] of byCaller) {
            if (!caller) continue;
            const { element, source, targetSource } = caller;
            yield {
                at: targetSource,
                declaration: isWithin(source, environment.source) ? source : environment.source,
                about: missing,
                message: message('rule.missing-dependency-in-environment', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    targets: quoted(missing),
                    count: missing.length,
                }),
                related: missing
                    .flatMap((target) => byTarget.get(target) ?? [])
                    .map(({ interaction: { from, to, targetSource: at } }) => ({
                        at,
                        message: message('related.calls', { caller: from.name, target: to.name }),
                    })),
                fixes: [running(missing, caller, context), standingIn(missing, context)],
            };
        }
    },
};

function unansweredIn({ paths }: Environment): TrafficPath[] {
    return paths.filter(({ answeredBy, from, interaction }) => {
        return answeredBy === 'nothing' && from.length > 0 && needsAnswer(interaction);
    });
}

function running(missing: readonly Element[], caller: Placement, { environment, model }: EnvironmentContext): Fix {
    const block = blockAround([caller], environment);
    const into = isWithin(block, environment.source) ? block : environment.source;
    return {
        title: message('fix.run-targets', { targets: quoted(missing), environment: environment.name }),
        kind: 'suggestion',
        changes: runWithStandIns(missing, environment, into, model),
    };
}

/** Where the dependency is missing in an environment that this one is like, the stand-in belongs there. */
function standingIn(missing: readonly Element[], { environment, model }: EnvironmentContext): Fix {
    const lacks = (each: Environment) => {
        const targets = unansweredIn(each).map(({ interaction }) => interaction.to);
        return missing.every((target) => targets.includes(target));
    };
    let origin = environment;
    while (origin.base && lacks(origin.base)) origin = origin.base;
    return {
        title: message('fix.stand-in', { targets: quoted(missing), environment: origin.name, count: missing.length }),
        kind: 'suggestion',
        changes: missing.map((target) => standIn(target, origin, model)),
    };
}
