import { type CstNode, CstUtils } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import { type Lexeme, scan } from '../syntax/scan.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { documentOf, rangeIn } from './positions.ts';
import { sectionAt } from './syntax-at.ts';

interface Extent {
    readonly start: number;
    readonly end: number;
}

/** For each position what a growing selection takes in: word, statement, block, declaration, file. */
export function selectionRanges(project: Project, uri: string, positions: readonly Position[]): SelectionRange[] {
    const file = project.files.get(uri);
    if (!file) return [];
    return positions.map((position) => {
        const steps = stepsAround(file, documentOf(file).offsetAt(position));
        let selection: SelectionRange = { range: rangeIn(file, { start: 0, end: file.text.length }) };
        for (const step of steps) selection = { range: rangeIn(file, step), parent: selection };
        return selection;
    });
}

/** From the outside inwards, each one properly inside the one before. */
function stepsAround(file: SourceFile, offset: number): Extent[] {
    const section = sectionAt(file, offset);
    if (!section) return [];
    const inside = offset - section.start;
    const extents = [
        { start: 0, end: section.text.length },
        ...syntaxAround(section, inside),
        ...textAround(section, inside),
    ];
    const around = extents.filter(({ start, end }) => start <= inside && inside <= end && start < end);
    const steps: Extent[] = [];
    let outer: Extent = { start: -section.start, end: file.text.length - section.start };
    for (const extent of around.sort((left, right) => right.end - right.start - (left.end - left.start))) {
        if (!isProperlyIn(extent, outer)) continue;
        steps.push({ start: section.start + extent.start, end: section.start + extent.end });
        outer = extent;
    }
    return steps;
}

function isProperlyIn(inner: Extent, outer: Extent): boolean {
    return outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

function syntaxAround({ parsed }: FileSection, offset: number): Extent[] {
    const root = parsed.declaration?.$cstNode;
    const leaf =
        root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
    const extents: Extent[] = [];
    for (let node: CstNode | undefined = leaf; node && node !== root?.container; node = node.container) {
        extents.push({ start: node.offset, end: node.end });
    }
    return extents;
}

/** What can be told without the parser: words, what is between quotes, and what is between braces. */
function textAround({ text }: FileSection, offset: number): Extent[] {
    const lexemes = scan(text);
    const touching = lexemes.filter(({ start, end }) => start <= offset && offset <= end);
    const word = touching.find(({ kind }) => kind === 'name') ?? touching[0];
    const strings = touching.filter(({ kind }) => kind === 'string').map(withoutBorders);
    return [...(word ? [word] : []), ...strings, ...bracesAround(text, lexemes)];
}

function bracesAround(text: string, lexemes: readonly Lexeme[]): Extent[] {
    const open: Lexeme[] = [];
    return lexemes.flatMap((lexeme): Extent[] => {
        if (lexeme.kind !== 'punctuation') return [];
        if (text[lexeme.start] === '{') open.push(lexeme);
        const opening = text[lexeme.start] === '}' ? open.pop() : undefined;
        if (!opening) return [];
        const block = { start: opening.start, end: lexeme.end };
        return [block, trimmed(text, withoutBorders(block))];
    });
}

function withoutBorders({ start, end }: Extent): Extent {
    return { start: start + 1, end: end - 1 };
}

function trimmed(text: string, { start, end }: Extent): Extent {
    const content = text.slice(start, end);
    return { start: start + content.length - content.trimStart().length, end: start + content.trimEnd().length };
}
