import type { Change } from '../../changes/change.ts';
import type { Element } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { Source } from '../../model/source.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { needsAnswer } from './needs-answer.ts';

/** Runs elements in an environment, with stand-ins for what they call and what does not run there. */
export function runWithStandIns(
    elements: readonly Element[],
    environment: Environment,
    into: Source,
    model: Model,
): Change[] {
    const answering = new Set([...elements, ...environment.placements.map(({ element }) => element)]);
    for (const stub of environment.stubs) answering.add(stub);
    const called = elements.flatMap(({ interactions }) => interactions.filter(needsAnswer)).map(({ to }) => to);
    const missing = [...new Set(called)].filter((target) => !answering.has(target));
    const runs = elements.map((element): Change => {
        const statement = { kind: 'run', target: referenceTo(element, model), count: undefined } as const;
        return { kind: 'add-statement', into, statement };
    });
    return [...runs, ...missing.map((target) => standIn(target, environment, model))];
}

export function standIn(element: Element, environment: Environment, model: Model): Change {
    const statement = { kind: 'stub', target: referenceTo(element, model) } as const;
    return { kind: 'add-statement', into: environment.source, statement };
}
