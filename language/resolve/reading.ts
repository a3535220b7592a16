import type { Problem } from '../messages/problem.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Declared } from '../references/declared.ts';
import type { Links } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';

/** What every step of the resolution can look at and add to. */
export interface Reading {
    readonly links: Links;
    readonly problems: Problem[];
    /** By the syntax they were read from: a template's stand for every use of it. */
    readonly acceptances: Map<unknown, Acceptance>;
    /** Blocks whose problems are reported already. */
    readonly reported: Set<unknown>;
}

export function declaredBy(reference: unknown, { links }: Reading): Declared | undefined {
    return links.get(reference);
}

/** A declaration together with the section it stands in. */
export interface Located<Node> {
    readonly node: Node;
    readonly section: FileSection;
}
