import { signOf } from '../syntax/foreign-signs.ts';
import type { Lexeme } from '../syntax/scan.ts';
import { grammarWords } from './grammar-words.ts';
import { isComment, type Role } from './roles.ts';

/** The white space between a lexeme and the one before it on the same line. */
export function spacing(text: string, lexemes: readonly Lexeme[], roles: readonly Role[], index: number): string {
    const [previous, lexeme] = lexemes.slice(index - 1, index + 1);
    if (!previous || !lexeme) return '';
    const asWritten = previous.end < lexeme.start ? ' ' : '';
    const before = punctuation(text, previous);
    const sign = punctuation(text, lexeme);
    if (isComment(lexeme) || isComment(previous)) return before === ':' ? asWritten : ' ';
    if (before === '.' || sign === '.')
        return isInQualifiedName(lexemes, sign === '.' ? index : index - 1) ? '' : asWritten;
    if (sign === ',') return '';
    if (sign === ':') return beforeColon(roles[index - 1], asWritten);
    if (before === ':') return roles[index - 2] === 'key' || roles[index - 2] === 'typed name' ? ' ' : asWritten;
    if (before === '{' || before === ',') return ' ';
    const isApart = asWritten !== '' || spaced.has(before) || spaced.has(sign);
    if (!isApart) return '';
    return isFirstStage(text, lexemes, roles, index) ? '  ' : betweenWords(text, previous, lexeme, roles[index]);
}

/** The chain of stages is the one statement that begins with a name. */
function isFirstStage(text: string, lexemes: readonly Lexeme[], roles: readonly Role[], index: number): boolean {
    const [previous, lexeme, next] = lexemes.slice(index - 1, index + 2);
    if (!previous || lexeme?.kind !== 'name' || !next || !['name', 'string'].includes(previous.kind)) return false;
    if (roles[index] === 'name' && roles[index - 3] === 'key') return true;
    const isGate = text.slice(previous.start, previous.end) === 'with';
    return punctuation(text, next) === '->' && !isGate;
}

const spaced: ReadonlySet<string> = new Set(['{', '}', '->']);

/** `key: value`, but `name : technology`; any other colon is a mistake, which is not ours to move. */
function beforeColon(role: Role | undefined, asWritten: string): string {
    if (role === 'key') return '';
    return role === 'typed name' ? ' ' : asWritten;
}

/** Two spaces part the statements of one line; the second word of `template service` begins none. */
function betweenWords(text: string, previous: Lexeme, { start, end }: Lexeme, role: Role | undefined): string {
    const { statements, pairs } = grammarWords();
    const word = text.slice(start, end);
    const isSecond = pairs.has(`${text.slice(previous.start, previous.end)} ${word}`);
    const isStatement = role === 'key' || (role === 'keyword' && statements.has(word) && !isSecond);
    return isStatement ? '  ' : ' ';
}

function isInQualifiedName(lexemes: readonly Lexeme[], dot: number): boolean {
    return lexemes[dot - 1]?.kind === 'name' && lexemes[dot + 1]?.kind === 'name';
}

/** Foreign signs are mistakes: they are not spaced like ours. */
function punctuation(text: string, lexeme: Lexeme): string {
    return lexeme.kind === 'punctuation' ? signOf(text, lexeme) : '';
}
