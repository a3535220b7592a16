import { type Element, type Interaction, isWorkload } from '../../model/element.ts';
import { wordOf } from '../../model/value.ts';

/** Calls of what this project runs without whose answer the caller cannot go on; messages wait by themselves. */
export function hardCallsOf({ interactions }: Element): Interaction[] {
    return interactions.filter(isHardCall);
}

export function isHardCall({ kind, to, properties }: Interaction): boolean {
    return kind === 'calls' && isWorkload(to) && wordOf(properties, 'need') !== 'optional';
}
