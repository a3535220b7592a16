import type * as ast from '../../grammar/generated/ast.ts';
import { escaped } from '../../markdown/escaped.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Environment, Stack } from '../../model/environment.ts';
import type { Pipeline, Profile, Step } from '../../model/model.ts';
import { type Property, textOf } from '../../model/value.ts';
import type { Declared } from '../../references/declared.ts';
import { codes, inheritance } from './describe-placement.ts';
import { code, type Description } from './markdown.ts';
import { placeWithKind } from './place-names.ts';

/** In which order a pipeline reaches environments, and what is done on the way. */
export function describePipeline(pipeline: Pipeline): Description {
    const { stages, steps, elements } = pipeline;
    const names = stages.map(
        ({ environment, gate }) => code(environment.name) + (gate === undefined ? '' : ` (${gate})`),
    );
    const delivered = elements.length > 0 ? message('hover.delivers', { names: codes(elements) }) : undefined;
    return {
        ...pipeline,
        kind: message('kind.pipeline'),
        facts: [
            message('hover.stages', { stages: names.join(' → ') }),
            ...steps.map(stepText),
            delivered ?? message('hover.delivers-everything'),
        ],
    };
}

function stepText({ title, worker, environment }: Step): Message {
    const step = { title: escaped(title), worker };
    if (!environment) return message('hover.step', step);
    return message('hover.step-in', { ...step, environment: code(environment.name) });
}

/** What a stack describes, and where its code lies. */
export function describeStack(stack: Stack, environment: Environment): Description {
    const { tool, team, covered, properties, source } = stack;
    const path = textOf(properties, 'path');
    return {
        ...stack,
        kind: message('kind.stack'),
        facts: [
            ...(tool === undefined ? [] : [message('hover.technology', { technology: code(tool) })]),
            ...(team ? [message('hover.team', { team: code(team.name) })] : []),
            covered.length > 0
                ? message('hover.covers', { names: covered.map(placeWithKind) })
                : message('hover.covers-everything', { environment: code(environment.name) }),
            ...(path === undefined ? [] : [message('hover.path', { path: escaped(path) })]),
            ...inheritance(source, environment),
        ],
    };
}

/** What the project wants of its rules. */
export function describeChecks({ name }: Declared, node: ast.Checks): Description {
    return {
        kind: message('kind.checks'),
        name,
        title: node.title,
        documentation: undefined,
        facts: node.members.map((member) => {
            const rules = member.rules.map(code);
            if (member.$type === 'Prohibition') return message('hover.forbids', { rules });
            const environments = member.environments.map(({ $refText }) => code($refText));
            if (environments.length === 0) return message('hover.level', { level: member.level, rules });
            return message('hover.level-in', { level: member.level, rules, environments });
        }),
    };
}

/** What a provider allows in this project, with the days as of which it does. */
export function describeProfile({ base, properties, ...profile }: Profile): Description {
    return {
        ...profile,
        kind: message('kind.profile'),
        facts: [
            ...(base === undefined ? [] : [message('hover.profile-like', { base: code(base) })]),
            ...Array.from(properties.values(), ({ key, values, properties: inner }) =>
                message('hover.profile-figure', {
                    property: code(key),
                    value: values.flatMap((value) =>
                        'text' in value ? value.text : 'word' in value ? value.word : [],
                    ),
                    source: escaped(textOf(inner, 'source') ?? ''),
                    day: dayOf(inner.get('as-of')),
                }),
            ),
        ],
    };
}

function dayOf(property: Property | undefined): string {
    const day = property?.values[0];
    return day?.kind === 'day' ? day.day : '';
}
