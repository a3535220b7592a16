import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Balancer, Environment } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';

/** Requests reach a balancer, and nothing behind it. */
export const loadBalancerWithoutMembers: EnvironmentRule = {
    id: 'load-balancer-without-members',
    principle: 'hygiene',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment } = context;
        if (environment.placements.length === 0) return;
        for (const balancer of emptyBalancers(environment)) {
            const { targets } = balancer;
            yield {
                ...whereToReport(balancer, environment),
                message: message('rule.load-balancer-without-members', {
                    balancer: balancer.name,
                    environment: environment.name,
                    targets: quoted(targets),
                    count: targets.length,
                }),
                about: [balancer],
                related: [
                    {
                        at: balancer.nameSource,
                        message: message('related.empty-balancer', { balancer: balancer.name }),
                    },
                ],
                fixes: [...running(balancer, context), ...removal(balancer, environment)],
            };
        }
    },
};

/** What stands before another balancer is as empty as that one. */
function emptyBalancers({ balancers, placements, stubs }: Environment): Balancer[] {
    const answering = new Set([...placements.map(({ element }) => element), ...stubs]);
    return balancers.filter(({ leadsTo, targets }) => {
        return leadsTo.length === 0 && targets.length > 0 && !targets.some((target) => answering.has(target));
    });
}

/** A balancer that loses its instances only here is no mistake of the environment that this one is like. */
function whereToReport(balancer: Balancer, environment: Environment) {
    const { base } = environment;
    const isEmptyThere = base && emptyBalancers(base).some(({ source }) => source === balancer.source);
    const isOwn =
        isWithin(balancer.source, environment.source) ||
        !base?.balancers.some(({ source }) => source === balancer.source);
    if (isOwn || isEmptyThere) return { at: balancer.nameSource, declaration: balancer.source };
    return { at: environment.nameSource, declaration: environment.source };
}

function running({ targets, place, source }: Balancer, { environment, model }: EnvironmentContext): Fix[] {
    const runs = targets.map((target): Change => {
        const into = place && isWithin(source, environment.source) ? place.source : environment.source;
        const statement = { kind: 'run', target: referenceTo(target, model), count: undefined } as const;
        return { kind: 'add-statement', into, statement };
    });
    const title = message('fix.run-targets', { targets: quoted(targets), environment: environment.name });
    return [{ title, kind: 'suggestion', changes: runs }];
}

/** With it goes what stands before it and leads nowhere else; what a stack describes is left to the author. */
function removal(balancer: Balancer, environment: Environment): Fix[] {
    const { balancers, stacks } = environment;
    const before = balancers.filter(({ leadsTo }) => leadsTo.includes(balancer));
    const isCovered = stacks.some(({ coveredBalancers }) => coveredBalancers.includes(balancer));
    if (before.length > 0 || isCovered) return [];
    const there: Fix = {
        title: message('fix.remove-balancer', { balancer: balancer.name }),
        kind: 'suggestion',
        changes: [{ kind: 'remove-statement', statement: balancer.source }],
    };
    const without = { kind: 'without', target: balancer.name } as const;
    return fixesAt(
        balancer.source,
        there,
        [{ kind: 'add-statement', into: environment.source, statement: without }],
        environment,
    );
}
