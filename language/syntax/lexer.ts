import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { signOf } from './foreign-signs.ts';
import { type Lexeme, type LexemeKind, scan } from './scan.ts';
import { type SoftKeywords, softKeywords } from './soft-keywords.ts';

/**
 * Turns text into the parser's tokens. It replaces Langium's lexer, which knows no Unicode letters without becoming
 * ten times slower, and no keywords that may serve as names.
 */
export class GroundplanLexer implements Lexer {
    readonly definition: TokenTypeDictionary;
    readonly #soft: SoftKeywords;

    constructor(services: LangiumCoreServices) {
        const vocabulary = services.parser.TokenBuilder.buildTokens(services.Grammar);
        if (!Array.isArray(vocabulary)) throw new Error('The token builder gave no plain list of token types.');
        this.definition = Object.fromEntries(vocabulary.map((type: TokenType) => [type.name, type]));
        this.#soft = softKeywords(services.Grammar);
    }

    tokenize(text: string): LexerResult {
        const lexemes = scan(text);
        const lines = new LineCounter(text);
        const tokens: IToken[] = [];
        const hidden: IToken[] = [];
        lexemes.forEach((lexeme, index) => {
            const isComment = lexeme.kind.endsWith('-comment');
            const type = isComment ? this.#terminal(lexeme.kind) : this.#typeOf(text, lexemes, index, tokens);
            if (type) (isComment ? hidden : tokens).push(lines.token(lexeme, type));
        });
        return { tokens, hidden, errors: [] };
    }

    #typeOf(text: string, lexemes: readonly Lexeme[], index: number, before: readonly IToken[]): TokenType | undefined {
        const lexeme = lexemes[index];
        if (!lexeme) return undefined;
        if (lexeme.kind === 'punctuation' || lexeme.kind === 'foreign') return this.definition[signOf(text, lexeme)];
        if (lexeme.kind === 'count')
            return this.#isNameExpected(text, lexeme, before) ? this.#id : this.definition.COUNT;
        if (lexeme.kind !== 'name') return this.#terminal(lexeme.kind);
        const word = text.slice(lexeme.start, lexeme.end);
        if (!this.#soft.keywords.has(word)) return this.#id;
        if (this.#isNameExpected(text, lexeme, before) && !beginsStatement(text, lexeme, before, lexemes[index + 1]))
            return this.#id;
        const next = lexemes[index + 1];
        if (next && signOf(text, next) === '->') return this.#id;
        return this.#isPropertyKey(text, word, next) ? this.#id : this.definition[word];
    }

    /** Decides by the token before, on the same line: a forgotten name must not swallow the next line's keyword. */
    #isNameExpected(text: string, lexeme: Lexeme, before: readonly IToken[]): boolean {
        const previous = before.at(-1);
        if (!previous) return false;
        const sign = previous.tokenType.name;
        if (sign === ',' || sign === '->' || sign === '.') return true;
        if (text.slice(previous.startOffset, lexeme.start).includes('\n')) return false;
        if (sign === ':') return true;
        if (!this.#soft.introduceNames.has(sign)) return false;
        return !this.#soft.pairs.has(`${sign} ${text.slice(lexeme.start, lexeme.end)}`);
    }

    #isPropertyKey(text: string, word: string, next: Lexeme | undefined): boolean {
        return next !== undefined && signOf(text, next) === ':' && !this.#soft.pairs.has(`${word} :`);
    }

    get #id(): TokenType | undefined {
        return this.definition.ID;
    }

    #terminal(kind: LexemeKind): TokenType | undefined {
        const name = terminalNames[kind];
        return name === undefined ? undefined : this.definition[name];
    }
}

/** Behind a comma left over at the end of a line, a keyword with a word of its own is no name. */
function beginsStatement(text: string, lexeme: Lexeme, before: readonly IToken[], next: Lexeme | undefined): boolean {
    const previous = before.at(-1);
    if (previous?.tokenType.name !== ',' || next?.kind !== 'name') return false;
    const isOnNewLine = text.slice(previous.startOffset, lexeme.start).includes('\n');
    return isOnNewLine && !text.slice(lexeme.end, next.start).includes('\n');
}

const terminalNames: Partial<Record<LexemeKind, string>> = {
    string: 'STRING',
    'unclosed-string': 'STRING',
    'foreign-string': 'STRING',
    date: 'DATE',
    'foreign-date': 'DATE',
    range: 'RANGE',
    quantity: 'QUANTITY',
    'line-comment': 'SL_COMMENT',
    'block-comment': 'ML_COMMENT',
    'foreign-comment': 'SL_COMMENT',
    'unclosed-comment': 'ML_COMMENT',
};

/** Langium's syntax tree wants lines and columns (counted from 1) on every token; tokens come in order. */
class LineCounter {
    readonly #text: string;
    #line = 1;
    #lineStart = 0;
    #offset = 0;

    constructor(text: string) {
        this.#text = text;
    }

    token(lexeme: Lexeme, tokenType: TokenType): IToken {
        const [startLine, startColumn] = this.#advance(lexeme.start);
        const [endLine, endColumn] = this.#advance(lexeme.end - 1);
        const image = this.#text.slice(lexeme.start, lexeme.end);
        const startOffset = lexeme.start;
        const endOffset = lexeme.end - 1;
        const tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
        return { image, startOffset, endOffset, startLine, startColumn, endLine, endColumn, tokenType, tokenTypeIdx };
    }

    #advance(offset: number): readonly [line: number, column: number] {
        for (; this.#offset < offset; this.#offset++) {
            if (this.#text.charCodeAt(this.#offset) === 0x0a) {
                this.#line++;
                this.#lineStart = this.#offset + 1;
            }
        }
        return [this.#line, offset - this.#lineStart + 1];
    }
}
