import { signOf } from '../syntax/foreign-signs.ts';
import type { Lexeme } from '../syntax/scan.ts';
import { grammarWords } from './grammar-words.ts';
import { countLines } from './line-ending.ts';

/**
 * What a word does in its statement, told from its neighbours alone; `none` for what is no word.
 * A typed name has its technology behind a colon: `cluster k8s : kubernetes`.
 */
export type Role = 'keyword' | 'key' | 'name' | 'typed name' | 'none';

/** The role of every lexeme. */
export function rolesOf(text: string, lexemes: readonly Lexeme[]): Role[] {
    const words = lexemes.flatMap((lexeme, index) => (isComment(lexeme) ? [] : [{ lexeme, index }]));
    const roles: Role[] = lexemes.map(() => 'none');
    words.forEach(({ lexeme, index }, position) => {
        const before = words[position - 1];
        const previous = before && { ...before.lexeme, role: roles[before.index] ?? 'none' };
        roles[index] = roleOf(text, previous, lexeme, words[position + 1]?.lexeme);
    });
    return roles;
}

interface Previous extends Lexeme {
    readonly role: Role;
}

function roleOf(text: string, previous: Previous | undefined, lexeme: Lexeme, next: Lexeme | undefined): Role {
    if (lexeme.kind === 'string') return previous?.role === 'typed name' ? 'typed name' : 'none';
    if (lexeme.kind !== 'name') return 'none';
    const word = text.slice(lexeme.start, lexeme.end);
    const sign = next ? signOf(text, next) : '';
    if (previous && isNameExpected(text, previous, lexeme)) return nameAfter(text, previous);
    const isGlued = previous?.end === lexeme.start && !/[{}]/.test(signOf(text, previous));
    if (sign === ':') return isGlued ? 'name' : 'key';
    return grammarWords().keywords.has(word) && sign !== '->' ? 'keyword' : 'name';
}

function isNameExpected(text: string, previous: Previous, lexeme: Lexeme): boolean {
    const sign = signOf(text, previous);
    if (sign === ',' || sign === '->' || sign === '.') return true;
    if (countLines(text.slice(previous.end, lexeme.start)) > 0) return false;
    if (sign === ':') return true;
    const { introduceNames, pairs } = grammarWords();
    const word = text.slice(previous.start, previous.end);
    if (previous.role !== 'keyword' || !introduceNames.has(word)) return false;
    return !pairs.has(`${word} ${text.slice(lexeme.start, lexeme.end)}`);
}

function nameAfter(text: string, previous: Previous): Role {
    const isTyped = previous.role === 'keyword' && grammarWords().typed.has(text.slice(previous.start, previous.end));
    return isTyped ? 'typed name' : 'name';
}

export function isComment({ kind }: Lexeme): boolean {
    return kind.endsWith('comment');
}
