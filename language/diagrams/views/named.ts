import type { Say } from './scene.ts';

/** The first names of a list that may be long, and how many others there are. */
export function named(names: readonly string[], say: Say): string[] {
    if (names.length <= mostNames + 1) return [...names];
    return [...names.slice(0, mostNames), say('diagram.and-more', { count: names.length - mostNames })];
}

const mostNames = 6;
