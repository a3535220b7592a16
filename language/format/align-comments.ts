import type { Lexeme } from '../syntax/scan.ts';
import { widthOf } from './display-width.ts';
import type { Piece } from './layout.ts';

/** A line that ends in a comment, measured as it will be. */
interface Ending {
    /** The piece of white space before the comment. */
    readonly piece: number;
    readonly line: number;
    readonly indentation: number;
    /** Columns up to the comment: Hangul takes two for each syllable. */
    readonly width: number;
}

/** Puts the comments behind neighbouring statements of one block under each other. */
export function alignComments(text: string, lexemes: readonly Lexeme[], pieces: readonly Piece[]): Piece[] {
    const comments = new Set(lexemes.filter(({ kind }) => kind === 'line-comment').map(({ start }) => start));
    const aligned = [...pieces];
    for (const group of neighbours(endings(text, pieces, comments))) {
        const column = Math.max(...group.map(({ width }) => width)) + 1;
        for (const { piece, width } of group) {
            const gap = pieces[piece];
            if (gap) aligned[piece] = { ...gap, text: ' '.repeat(column - width) };
        }
    }
    return aligned;
}

function endings(text: string, pieces: readonly Piece[], comments: ReadonlySet<number>): Ending[] {
    const found: Ending[] = [];
    let line = 0;
    let written = '';
    let offset = 0;
    const write = (more: string): void => {
        const lines = more.split('\n');
        line += lines.length - 1;
        written = lines.length > 1 ? (lines.at(-1) ?? '') : written + more;
    };
    pieces.forEach((piece, index) => {
        write(text.slice(offset, piece.start));
        // What is no space stays none: `https://` is no comment that its author meant.
        const isBehind = comments.has(piece.end) && /\S/.test(written) && /^ +$/.test(piece.text);
        if (isBehind) found.push({ piece: index, line, indentation: written.search(/\S/), width: widthOf(written) });
        write(piece.text);
        offset = piece.end;
    });
    return found;
}

/** Runs of lines that follow each other and begin in the same column. */
function neighbours(lines: readonly Ending[]): Ending[][] {
    const groups: Ending[][] = [];
    for (const ending of lines) {
        const last = groups.at(-1)?.at(-1);
        const joins = last?.line === ending.line - 1 && last.indentation === ending.indentation;
        if (joins) groups.at(-1)?.push(ending);
        else groups.push([ending]);
    }
    return groups;
}
