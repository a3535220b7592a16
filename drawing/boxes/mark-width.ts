import type { PlainNode } from '../../language/index.ts';
import type { Measure } from '../measure.ts';
import { fonts } from './fonts.ts';

/** A sign is as wide as it is high. */
export const signSize = 14;

/** The room beside a title that its mark takes, with the gap between them. */
export function markWidth(mark: PlainNode['mark'], measure: Measure): number {
    return mark ? signSize + 3 + measure(String(mark.count), fonts.label) + 6 : 0;
}
