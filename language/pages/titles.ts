import { escapedLine } from '../markdown/escaped.ts';
import { type Named, titleOf } from '../model/element.ts';

/** The titles of things as a list in Markdown, each once; a dash where there is none. */
export function titles(things: Iterable<Pick<Named, 'title' | 'name'>>): string {
    const all = new Set(Array.from(things, (thing) => escapedLine(titleOf(thing))));
    return all.size === 0 ? '–' : [...all].join(', ');
}
