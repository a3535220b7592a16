import type { Placement } from '../../model/environment.ts';
import type { Property } from '../../model/value.ts';

/** What a placement says goes before what its element says for wherever it runs. */
export function statedFor({ properties, element }: Placement, key: string): Property | undefined {
    return properties.get(key) ?? element.properties.get(key);
}

export function wordFor(placement: Placement, key: string): string | undefined {
    const value = statedFor(placement, key)?.values[0];
    return value?.kind === 'word' ? value.word : undefined;
}
