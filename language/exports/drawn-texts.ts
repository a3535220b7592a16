import type { PlainMark, PlainMember } from '../diagrams/plain-diagram.ts';

/** The lines of a node or the title of a group: its title, its details, and how much was found there. */
export function linesOf({ title, details, mark }: Pick<PlainMember, 'title' | 'details' | 'mark'>): string[] {
    return [title, ...details, ...(mark ? [markText(mark)] : [])];
}

/** A sign and a number, so that nothing depends on colours. */
export function markText({ level, count }: PlainMark): string {
    return `${signs[level]} ${count}`;
}

const signs: Readonly<Record<PlainMark['level'], string>> = { error: '✖', warning: '⚠', info: 'ℹ', hint: '○' };

/** Without what no picture can show; every kind of line break is one. */
export function shownLine(text: string): string {
    return text
        .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
        .replaceAll(/[^\S\n]/g, ' ')
        .replaceAll(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu, '');
}
