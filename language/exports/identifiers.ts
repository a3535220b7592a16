import { shortHash } from '../diagrams/short-hash.ts';

/**
 * Names that any tool takes for an identifier, from paths through the model: letters, digits and underscores of ASCII,
 * read from the last step of the path. What says not everything, or is one word alone, ends with a hash of the whole path, so that an
 * identifier stays as it is whatever is added elsewhere.
 */
export function identifiers(): (identity: string) => string {
    const known = new Map<string, string>();
    const taken = new Set<string>();
    return (identity) => {
        const before = known.get(identity);
        if (before !== undefined) return before;
        let found = identifier(identity);
        for (let attempt = 2; taken.has(found); attempt += 1)
            found = `${spelled(identity)}_${shortHash(identity + attempt)}`;
        taken.add(found);
        known.set(identity, found);
        return found;
    };
}

function identifier(identity: string): string {
    // One word alone might be a word of the tool's own language.
    const isWhole = /^[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)+$/.test(identity);
    return isWhole ? spelled(identity) : `${spelled(identity)}_${shortHash(identity)}`;
}

/** Long names are cut: nobody reads them, and their hash tells them apart. */
function spelled(identity: string): string {
    const step = identity.slice(identity.lastIndexOf('/') + 1);
    const words = step.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
    return /^[A-Za-z]/.test(words) ? words.slice(0, 60) : `n_${words}`.slice(0, 60).replace(/_$/, '');
}
