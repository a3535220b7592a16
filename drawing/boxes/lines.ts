import type { Font, Measure } from '../measure.ts';

export interface Column {
    readonly measure: Measure;
    readonly font: Font;
    /** In pixels; only a line of a single character may be wider. */
    readonly width: number;
    readonly mostLines: number;
}

/** A text in lines that fit into a column; what is too long ends in `…`. */
export function lines(text: string, column: Column): readonly string[] {
    const all = broken(wordsOf(text), column);
    if (all.length <= column.mostLines) return all;
    const kept = all.slice(0, column.mostLines);
    return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', column)];
}

/** The characters of a text that XML can hold and that have a shape of their own, on one line. */
export function cleaned(text: string): string {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029\ufffe\uffff]/gu, ' ')
        .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

// No picture has room for more: what lies behind is cut before anything is measured.
const mostCharacters = 600;

/** A count stays with what is counted, and a dot with what is before it. */
function wordsOf(text: string): string[] {
    const cut = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
    return cleaned(cut)
        .split(/ (?![×→·])/)
        .filter((word) => word !== '');
}

function broken(words: readonly string[], column: Column): string[] {
    const all: string[] = [];
    for (const word of words.flatMap((each) => pieces(each, column))) {
        const last = all.at(-1);
        const joined = `${last} ${word}`;
        if (last !== undefined && fits(joined, column)) all[all.length - 1] = joined;
        else all.push(word);
    }
    return all;
}

/** A word that is too long for the column, in parts that are not; marks stay with the character before them. */
function pieces(word: string, column: Column): string[] {
    if (fits(word, column)) return [word];
    const parts: string[] = [];
    for (const character of word.match(/\P{M}[\p{M}\u200d]*|\p{M}/gu) ?? []) {
        const joined = (parts.at(-1) ?? '') + character;
        if (parts.length > 0 && fits(joined, column)) parts[parts.length - 1] = joined;
        else parts.push(character);
    }
    return parts;
}

function shortened(line: string, column: Column): string {
    const characters = [...line];
    while (characters.length > 1 && !fits(`${characters.join('')}…`, column)) characters.pop();
    return `${characters.join('').trimEnd()}…`;
}

function fits(line: string, { measure, font, width }: Column): boolean {
    return measure(line, font) <= width;
}
