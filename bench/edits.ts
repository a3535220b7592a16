/** The same place of a text, edited and as it was, in turns. */
export interface Edits {
    readonly next: () => string;
}

/**
 * Types a character behind one of the occurrences of a pattern around the middle of the text, and takes it away in the
 * next turn; every pair of turns takes another occurrence.
 */
export function edits(text: string, pattern: string, typed: string): Edits {
    const places = [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: found }) => index + found.length);
    if (places.length === 0) throw new Error(`The text has no '${pattern}'.`);
    let turn = 0;
    return {
        next: () => {
            const at = places[(Math.floor(places.length / 2) + Math.floor(turn / 2) * 7) % places.length] ?? 0;
            return turn++ % 2 === 0 ? text.slice(0, at) + typed + text.slice(at) : text;
        },
    };
}
