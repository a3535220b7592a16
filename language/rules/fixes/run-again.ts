import type { Statement } from '../../changes/change.ts';
import type { Place, Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { freeName } from './free-name.ts';
import { referenceTo } from './reference-to.ts';

/** The statement that runs more instances of something. */
export function runAgain({ element }: Pick<Placement, 'element'>, count: number | undefined, model: Model): Statement {
    return { kind: 'run', target: referenceTo(element, model), count };
}

/** A place like an existing one, for another site or machine, after which it is named. */
export function placeAgain(
    { kind, name, technology }: Place,
    other: Place,
    members: readonly Statement[],
    names: ReadonlySet<string>,
): Statement {
    return { kind: 'place', placeKind: kind, name: freeName(`${name}-${other.name}`, names), technology, members };
}
