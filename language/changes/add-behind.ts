import type { Spelling } from './add-to-block.ts';
import type { Statement, TextEdit } from './change.ts';
import { indentationAt, startsLine } from './indentation.ts';
import { onOneLine } from './one-line.ts';
import { spellStatement } from './spell-statement.ts';
import { followerOnLine, type WrittenText } from './written-text.ts';

/** Writes a statement behind the one from `start` to `end`, in the same block. */
export function addBehind(written: WrittenText, start: number, end: number, spell: Spelling): TextEdit {
    const { uri, text } = written;
    const indent = indentationAt(text, start);
    if (!startsLine(text, start)) {
        return { uri, start: end, end, text: `  ${onOneLine(spell(''))}` };
    }
    const behind = behindComment(written, end);
    return { uri, start: behind, end: behind, text: `\n${indent}${spell(indent)}` };
}

/** Writes a top-level declaration behind the one that ends at `end`, with a blank line between. */
export function addDeclaration(written: WrittenText, end: number, statement: Statement): TextEdit {
    const behind = behindComment(written, end);
    const follower = followerOnLine(written, behind);
    const text = `\n\n${spellStatement(statement, '')}${follower ? '\n\n' : ''}`;
    return { uri: written.uri, start: behind, end: follower?.start ?? behind, text };
}

/** A comment on the same line belongs to the statement before it. */
function behindComment(written: WrittenText, end: number): number {
    const follower = followerOnLine(written, end);
    return follower?.kind === 'line-comment' ? follower.end : end;
}
