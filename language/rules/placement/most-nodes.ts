import type { Place } from '../../model/environment.ts';

/** How many machines something may have; 0 where nobody says. */
export function mostNodes({ properties }: Pick<Place, 'properties'>): number {
    const nodes = properties.get('nodes')?.values[0];
    if (nodes?.kind === 'range') return nodes.max;
    return nodes?.kind === 'quantity' ? nodes.value : 0;
}
