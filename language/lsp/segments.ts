import { CstUtils } from 'langium';
import type { Declared } from '../references/declared.ts';
import type { Links } from '../references/link.ts';
import type { NameReference } from '../syntax/reference-collector.ts';

/** One part of a qualified name, in offsets of its section. */
export interface Segment {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** What this part alone stands for: in `seoul.a` first the region, then the zone. */
    readonly declared: Declared | undefined;
}

export function segmentsOf(reference: NameReference, links: Links): Segment[] {
    const leaves = CstUtils.flattenCst(reference.$refNode)
        .filter(({ text, hidden }) => !hidden && text !== '.')
        .toArray();
    const declared = links.get(reference);
    return leaves.map(({ text, offset, end }, index) => ({
        text: text.normalize('NFC'),
        start: offset,
        end,
        declared: declared && outer(declared, leaves.length - 1 - index),
    }));
}

/** What a declaration stands in, so many names further out. */
function outer(declared: Declared, steps: number): Declared | undefined {
    let found: Declared | undefined = declared;
    for (let step = 0; step < steps && found; step++) found = around(found);
    return found;
}

function around({ node, section }: Declared): Declared | undefined {
    return section.declared.find((each) => each.node === node.$container);
}
