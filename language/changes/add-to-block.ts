import type { TextEdit } from './change.ts';
import { indentationAt, startsLine, unitOf } from './indentation.ts';
import { onOneLine } from './one-line.ts';
import { type Block, blockEndingAt, followerOnLine, type WrittenText } from './written-text.ts';

/** Text for a statement once the indentation of its lines is known. */
export type Spelling = (indent: string) => string;

/** Writes statements at the end of a declaration's block; a declaration without a block gets one. */
export function addToBlock(
    written: WrittenText,
    start: number,
    end: number,
    statements: readonly Spelling[],
): TextEdit {
    const block = blockEndingAt(written, start, end);
    if (!block) return openBlock(written, start, end, statements);
    return block.close === block.open + 1
        ? fillBlock(written, start, block, statements)
        : extendBlock(written, start, block, statements);
}

function openBlock(written: WrittenText, start: number, end: number, statements: readonly Spelling[]): TextEdit {
    const follower = followerOnLine(written, end);
    const isInline = follower !== undefined && follower.kind !== 'line-comment' && follower.kind !== 'block-comment';
    const text = isInline ? ` { ${spellInline(statements)} }` : ` ${spellBlock(written, start, statements)}`;
    return { uri: written.uri, start: end, end, text };
}

function fillBlock(written: WrittenText, start: number, block: Block, statements: readonly Spelling[]): TextEdit {
    const [openStart, closeEnd] = [written.lexemes[block.open]?.start ?? 0, written.lexemes[block.close]?.end ?? 0];
    return { uri: written.uri, start: openStart, end: closeEnd, text: spellBlock(written, start, statements) };
}

function extendBlock(written: WrittenText, start: number, block: Block, statements: readonly Spelling[]): TextEdit {
    const first = written.lexemes[block.open + 1]?.start ?? 0;
    const last = written.lexemes[block.close - 1]?.end ?? 0;
    const openEnd = written.lexemes[block.open]?.end ?? 0;
    const isOneLine = !written.text.slice(openEnd, written.lexemes[block.close]?.start).includes('\n');
    const at = { uri: written.uri, start: last, end: last };
    const gap = written.lexemes[block.close - 1]?.kind === 'block-comment' ? ' ' : '  ';
    if (isOneLine) return { ...at, text: gap + spellInline(statements) };
    const outer = indentationAt(written.text, start);
    const indent = startsLine(written.text, first) ? indentationAt(written.text, first) : outer + unitOf(outer);
    return { ...at, text: statements.map((spell) => `\n${indent}${spell(indent)}`).join('') };
}

function spellBlock({ text }: WrittenText, start: number, statements: readonly Spelling[]): string {
    const outer = indentationAt(text, start);
    const indent = outer + unitOf(outer);
    return `{\n${statements.map((spell) => indent + spell(indent)).join('\n')}\n${outer}}`;
}

function spellInline(statements: readonly Spelling[]): string {
    return statements.map((spell) => onOneLine(spell(''))).join('  ');
}
