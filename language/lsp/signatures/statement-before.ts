import { type Lexeme, scan } from '../../syntax/scan.ts';
import type { SoftKeywords } from '../../syntax/soft-keywords.ts';
import { statementSignatures } from './statement-signatures.ts';

/** A statement that is being written: its first words, and what stands between them and the cursor. */
export interface UnfinishedStatement {
    readonly keyword: string;
    readonly written: readonly Written[];
}

export interface Written {
    readonly kind: Lexeme['kind'];
    readonly text: string;
    /** True for the word that the cursor stands in or right behind. */
    readonly isAtCursor: boolean;
}

/** The statement whose words the cursor is among; it works on words alone, because what is written may be half a statement. */
export function statementBefore(text: string, cursor: number, words: SoftKeywords): UnfinishedStatement | undefined {
    const lexemes = scan(text);
    const before = lexemes.filter(({ start, kind }) => start < cursor && !kind.endsWith('comment'));
    if (lexemes.some(({ start, end, kind }) => kind.endsWith('comment') && start < cursor && cursor <= end))
        return undefined;
    const first = before.findLastIndex(
        (_, index) => isBeginning(text, before, index, words) || isBreak(text, before[index]),
    );
    const start = before[first];
    if (!start || isBreak(text, start)) return undefined;
    const last = before.at(-1);
    if (last && text.slice(last.end, cursor).includes('\n') && text.slice(last.start, last.end) !== ',')
        return undefined;
    const isPair =
        wordAt(text, start) === 'database' &&
        wordAt(text, before[first + 1]) === 'server' &&
        before.at(-1) !== before[first + 1];
    const rest = before.slice(isPair ? first + 2 : first + 1);
    if (rest.length === 0 && start.end >= cursor) return undefined;
    return {
        keyword: isPair ? 'database server' : wordAt(text, start),
        written: rest.map((lexeme) => ({
            kind: lexeme.kind,
            text: wordAt(text, lexeme),
            isAtCursor: lexeme.end >= cursor,
        })),
    };
}

function wordAt(text: string, lexeme: Lexeme | undefined): string {
    return lexeme ? text.slice(lexeme.start, lexeme.end) : '';
}

function isBreak(text: string, lexeme: Lexeme | undefined): boolean {
    const sign = wordAt(text, lexeme);
    return sign === '{' || sign === '}';
}

/** A keyword of a statement that stands where no name is expected. */
function isBeginning(text: string, lexemes: readonly Lexeme[], index: number, words: SoftKeywords): boolean {
    const [lexeme, next] = [lexemes[index], lexemes[index + 1]];
    const word = wordAt(text, lexeme);
    if (lexeme?.kind !== 'name' || !Object.hasOwn(statementSignatures, word) || wordAt(text, next) === ':')
        return false;
    const previous = lexemes[index - 1];
    if (!previous) return true;
    const sign = wordAt(text, previous);
    if (separators.has(sign)) return false;
    if (text.slice(previous.end, lexeme.start).includes('\n')) return true;
    return previous.kind !== 'name' || !words.introduceNames.has(sign);
}

const separators: ReadonlySet<string> = new Set([',', '.', ':', '->']);
