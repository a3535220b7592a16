import type { Problem } from '../messages/problem.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Declared } from '../references/declared.ts';
import type { Links } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';

/** What every step of the resolution can look at and add to. */
export interface Reading {
    readonly links: Links;
    /** A template is read for every use of it, and what is noted about it is noted again. */
    readonly problems: Problem[];
    readonly acceptances: Acceptance[];
}

export function declaredBy(reference: unknown, { links }: Pick<Reading, 'links'>): Declared | undefined {
    return links.get(reference);
}

/** A declaration together with the section it stands in. */
export interface Located<Node> {
    readonly node: Node;
    readonly section: FileSection;
}
