import type { Say } from './scene.ts';

/** The first names of a list that may be long, and how many others there are; of a long one the first are enough. */
export function named(names: readonly string[], say: Say, count = names.length): string[] {
    if (count <= mostNamed) return [...names];
    return [...names.slice(0, mostNamed - 1), say('diagram.and-more', { count: count - mostNamed + 1 })];
}

/** Names take no more lines than this; instead of the last one, how many others there are. */
export const mostNamed = 7;
