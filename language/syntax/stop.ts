import { type Message, message } from '../messages/message.ts';
import type { Failure } from './repair.ts';
import type { Lexeme } from './scan.ts';
import type { DeclarationKeywords } from './split.ts';
import type { Replacement, SyntaxProblem } from './syntax-problem.ts';

/** Where the parser stopped, in which text, and what it would have accepted. */
export interface Stop extends Failure {
    readonly text: string;
    /** Those that are still to be read, without comments. */
    readonly lexemes: readonly Lexeme[];
    readonly words: DeclarationKeywords;
}

export function isNameMissing(expected: readonly string[]): boolean {
    return expected.length === 1 && (expected[0] === 'ID' || expected[0] === 'QualifiedName');
}

/** What stands `distance` lexemes behind the stop; empty beyond the ends of the text. */
export function wordAt({ text, lexemes, index }: Stop, distance: number): string {
    const lexeme = lexemes[index + distance];
    return lexeme ? text.slice(lexeme.start, lexeme.end) : '';
}

export function problemOn(
    { start, end }: Pick<Lexeme, 'start' | 'end'>,
    text: Message,
    replacements: Replacement[] = [],
): SyntaxProblem {
    return { start, end, message: text, replacements };
}

export function remove(text: string, { start, end }: Pick<Lexeme, 'start' | 'end'>): Replacement {
    return { title: message('fix.remove', { text: text.slice(start, end) }), start, end, text: '' };
}

export function insert(offset: number, text: string): Replacement {
    return { title: message('fix.insert', { text }), start: offset, end: offset, text };
}

export function replaceBy({ start, end }: Pick<Lexeme, 'start' | 'end'>, text: string): Replacement {
    return { title: message('fix.replace', { text }), start, end, text };
}
