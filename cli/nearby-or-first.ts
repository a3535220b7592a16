import { nearest } from '../language/index.ts';

/** The names that were probably meant; where none is near, the first few there are. */
export function nearbyOrFirst(name: string, names: readonly string[]): readonly string[] {
    const near = nearest(name, names);
    return near.length > 0 ? near : [...new Set(names)].slice(0, 5);
}
