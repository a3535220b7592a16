import type { Properties } from '../../model/value.ts';

/** How many machines something has at least; undefined where nobody says. */
export function leastNodes({ properties }: { readonly properties: Properties }): number | undefined {
    const value = properties.get('nodes')?.values[0];
    if (value?.kind === 'range') return value.min;
    return value?.kind === 'quantity' ? value.value : undefined;
}
