import { docsTexts } from '../docs-texts.ts';
import type { Text } from '../texts.ts';
import { type Marker, markersIn } from './markers.ts';

/** A part of a page that is filled from a model. */
export interface PageBlock {
    readonly opening: Marker;
    readonly closing: Marker;
    /** What stands before each line of the block: the indentation of a list, the signs of a quotation. */
    readonly prefix: string;
}

/** Something wrong with a page, at an offset of its text. */
export interface PageProblem {
    readonly at: number;
    readonly text: Text;
}

export interface PageBlocks {
    readonly blocks: readonly PageBlock[];
    readonly problems: readonly PageProblem[];
}

/** The blocks of a page; a marker without its other one, or in the middle of a line, is a problem. */
export function pageBlocks(text: string, page: 'md' | 'mdx'): PageBlocks {
    const { markers, unended, unreadable } = markersIn(text, page);
    const blocks: PageBlock[] = [];
    const problems: PageProblem[] = [
        ...unended.map((at) => ({ at, text: docsTexts.unended })),
        ...unreadable.map((at) => ({ at, text: docsTexts.htmlInMdx })),
    ];
    let opening: Marker | undefined;
    for (const marker of markers) {
        if (marker.type === 'opening') {
            if (opening) problems.push({ at: opening.start, text: docsTexts.unclosed });
            opening = marker;
            continue;
        }
        const block = opening && blockBetween(opening, marker, text);
        if (!block) problems.push({ at: marker.start, text: docsTexts.unopened });
        else if ('at' in block) problems.push(block);
        else blocks.push(block);
        opening = undefined;
    }
    if (opening) problems.push({ at: opening.start, text: docsTexts.unclosed });
    return { blocks, problems: problems.sort((left, right) => left.at - right.at) };
}

function blockBetween(opening: Marker, closing: Marker, text: string): PageBlock | PageProblem {
    const before = lineBefore(text, opening.start);
    const between = text.slice(opening.end, closing.start);
    const isOneLine = /^[ \t]*$/.test(between);
    const isAlone = beginsItem.test(before) && (isOneLine || /^[ \t]*\r?\n/.test(between));
    if (!isAlone) return { at: opening.start, text: docsTexts.notAlone };
    const isClosingAlone = isOneLine || /^[\s>]*$/.test(lineBefore(text, closing.start));
    if (!isClosingAlone || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(closing.end))) {
        return { at: closing.start, text: docsTexts.notAlone };
    }
    return { opening, closing, prefix: before.replaceAll(/[^>\s]/g, ' ') };
}

/** A list item may begin with a block. */
const beginsItem = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/;

function lineBefore(text: string, at: number): string {
    return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}
