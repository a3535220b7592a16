import type { Look } from '../look.ts';
import type { ColourName } from '../palettes.ts';

/** How a colour is written in the picture. */
export type Paint = (name: ColourName) => string;

export function paintOf({ palette, hasVariables }: Pick<Look, 'palette' | 'hasVariables'>): Paint {
    return hasVariables ? (name) => `var(--gp-${name}, ${palette[name]})` : (name) => palette[name];
}
