export interface Random {
    /** A whole number from 0 up to, not including, `limit`. */
    readonly below: (limit: number) => number;
    readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
}

/** Random choices that are the same for the same seed (mulberry32), so that a failure can be repeated. */
export function random(seed: number): Random {
    let state = seed >>> 0;
    const below = (limit: number): number => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    };
    return { below, pick: (choices) => choices[below(choices.length)] ?? choices[0] };
}
