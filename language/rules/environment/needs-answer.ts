import { type Element, type Interaction, isWorkload } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { perModel } from '../facts/per-model.ts';

/** A call that the caller waits for and cannot do without; what is only planned is not called yet. */
export function needsAnswer({ kind, to, properties }: Interaction): boolean {
    return kind === 'calls' && isWorkload(to) && wordOf(properties, 'need') !== 'optional' && !isPlanned(to);
}

export function isPlanned({ properties }: Pick<Element, 'properties'>): boolean {
    return wordOf(properties, 'status') === 'planned';
}

/** Neither it nor a stand-in is anywhere: nothing is said about where it runs at all. */
export function runsNowhere(element: Element, model: Model): boolean {
    return !runningAnywhere(model).has(element);
}

const runningAnywhere = perModel(({ environments }): ReadonlySet<Element> => {
    return new Set(
        environments.flatMap(({ placements, stubs }) => [...placements.map((each) => each.element), ...stubs]),
    );
});
