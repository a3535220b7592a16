import type { Properties } from '../../model/value.ts';

export interface OperatingSystem {
    readonly name: string;
    /** The text behind the word: `os: windows "ltsc2022"`. */
    readonly release: string | undefined;
}

export function operatingSystemOf({ properties }: { readonly properties: Properties }): OperatingSystem | undefined {
    const value = properties.get('os')?.values[0];
    return value?.kind === 'word' ? { name: value.word, release: value.argument } : undefined;
}
