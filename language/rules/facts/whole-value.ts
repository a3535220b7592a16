import type { Source } from '../../model/source.ts';
import type { Property } from '../../model/value.ts';

/** The value of a property with the block behind it: `rolling { surge: 1 }`. */
export function wholeValue({ source, valueSource }: Property): Source {
    return { ...source, start: valueSource.start };
}
