import { signOf } from '../syntax/foreign-signs.ts';
import { type Lexeme, scan } from '../syntax/scan.ts';
import { alignComments } from './align-comments.ts';
import { indentations } from './indentations.ts';
import { countLines, lineEnding } from './line-ending.ts';
import { reindentComment } from './reindent-comment.ts';
import { isComment, rolesOf } from './roles.ts';
import { spacing } from './spacing.ts';

/** What should stand in place of the text from `start` up to, not including, `end`. */
export interface Piece {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** Every gap between lexemes, and every comment of several lines, as it should be; in the order of the text. */
export function layout(text: string): Piece[] {
    const lexemes = scan(text);
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const roles = rolesOf(text, lexemes);
    const lines = indentations(text, lexemes);
    const ending = lineEnding(text);
    const pieces: Piece[] = [];
    let offset = start;
    let line = lines[0];
    lexemes.forEach((lexeme, index) => {
        line = lines[index] ?? line;
        const isFirstOnLine = lines[index] !== undefined;
        const blankLines = index > 0 && isFirstOnLine ? breaks(text, lexemes, index) : 0;
        const gap = isFirstOnLine ? ending.repeat(blankLines) + line?.after : spacing(text, lexemes, roles, index);
        pieces.push({ start: offset, end: lexeme.start, text: gap });
        offset = lexeme.end;
        if (!isComment(lexeme) || lexeme.kind === 'unclosed-comment') return;
        const comment = text.slice(lexeme.start, lexeme.end);
        const move = { from: line?.before ?? '', to: line?.after ?? '', ending };
        pieces.push({ start: lexeme.start, end: lexeme.end, text: reindentComment(comment, move) });
    });
    if (lexemes.at(-1)?.kind !== 'unclosed-comment') {
        pieces.push({ start: offset, end: text.length, text: lexemes.length > 0 ? ending : '' });
    }
    return alignComments(text, lexemes, pieces);
}

/** Two line breaks where the author left a blank line, except at the beginning and the end of a block. */
function breaks(text: string, lexemes: readonly Lexeme[], index: number): 1 | 2 {
    const [previous, lexeme] = lexemes.slice(index - 1, index + 1);
    if (!previous || !lexeme || countLines(text.slice(previous.end, lexeme.start)) < 2) return 1;
    return signOf(text, lexeme) === '}' || isBehindOpeningBrace(text, lexemes, index) ? 1 : 2;
}

/** Looks through a comment behind the brace on its line. */
function isBehindOpeningBrace(text: string, lexemes: readonly Lexeme[], index: number): boolean {
    const [before, previous] = lexemes.slice(Math.max(0, index - 2), index);
    const last = previous ?? before;
    if (!last || !before) return false;
    const isHiding = isComment(last) && countLines(text.slice(before.end, last.end)) === 0;
    return signOf(text, isHiding ? before : last) === '{';
}
