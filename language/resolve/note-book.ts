import type { Problem } from '../messages/problem.ts';
import type { Acceptance } from '../model/acceptance.ts';
import { stretchOf } from '../model/source.ts';
import type { Links } from '../references/link.ts';
import type { Reading } from './reading.ts';

/** What was noted while reading, kept by what was read, so that one declaration can be read again alone. */
export class NoteBook {
    readonly links: Links;
    readonly #readings = new Map<unknown, Reading>();

    constructor(links: Links) {
        this.links = links;
    }

    /** Where to note what is found in a declaration; goes on where an earlier reading of it stopped. */
    readingOf(subject: unknown): Reading {
        const known = this.#readings.get(subject);
        if (known) return known;
        const reading: Reading = { links: this.links, problems: [], acceptances: [] };
        this.#readings.set(subject, reading);
        return reading;
    }

    forget(subject: unknown): void {
        this.#readings.delete(subject);
    }

    /** What several readings found in the same template is one problem. */
    get problems(): Problem[] {
        return [...new Set(this.#gathered(({ problems }) => problems))];
    }

    /** In the order of file and place. */
    get acceptances(): Acceptance[] {
        return [...new Set(this.#gathered(({ acceptances }) => acceptances))].sort(byPlace);
    }

    #gathered<Note>(notesOf: (reading: Reading) => readonly Note[]): Note[] {
        const gathered: Note[] = [];
        for (const reading of this.#readings.values()) gathered.push(...notesOf(reading));
        return gathered;
    }
}

function byPlace(left: Acceptance, right: Acceptance): number {
    const [one, other] = [stretchOf(left.source), stretchOf(right.source)];
    if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
    return one.start - other.start;
}
