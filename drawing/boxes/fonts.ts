import type { Font } from '../measure.ts';

export type FontName = 'heading' | 'title' | 'detail' | 'label';

/** Every text of a picture is in one of these. */
export const fonts: Readonly<Record<FontName, Font & { readonly lineHeight: number }>> = {
    heading: { size: 18, weight: 'bold', lineHeight: 24 },
    title: { size: 14, weight: 'bold', lineHeight: 18 },
    detail: { size: 12, weight: 'regular', lineHeight: 16 },
    label: { size: 11, weight: 'regular', lineHeight: 14 },
};
