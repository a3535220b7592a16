import type { IRecognitionException } from 'chevrotain';
import type { LangiumParser } from 'langium';
import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { balance, blank } from './braces.ts';
import { expectationIn } from './expectation.ts';
import { explain, isNameMissing, type Stop } from './explain.ts';
import { lexicalProblems } from './lexical-problems.ts';
import type { NameReference, ReferenceCollector } from './reference-collector.ts';
import { stretchToSkip } from './repair.ts';
import { type Lexeme, scan } from './scan.ts';
import type { DeclarationKeywords } from './split.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** A declaration as it was read; all offsets count from the beginning of its section. */
export interface ParsedSection {
    readonly declaration: ast.Declaration | undefined;
    /** Every reference in the declaration, in the order of the text. */
    readonly references: readonly NameReference[];
    readonly problems: readonly SyntaxProblem[];
}

export interface SectionParser {
    readonly parser: LangiumParser;
    readonly linker: ReferenceCollector;
    readonly words: DeclarationKeywords;
}

/** How many mistakes in one declaration are worked around before the rest of it is given up. */
const patience = 20;

/** Parses one declaration; leaves out statements that cannot be read, one clear problem for each. */
export function parseSection(text: string, { parser, linker, words }: SectionParser): ParsedSection {
    const lexemes = scan(text).filter(({ kind }) => kind !== 'line-comment' && kind !== 'block-comment');
    const balanced = balance(text, lexemes);
    const problems = [...lexicalProblems(text, lexemes), ...balanced.problems];
    let readable = balanced.text;
    for (let attempt = 0; attempt < patience; attempt++) {
        linker.take();
        const result = parseUnlessTooDeep(parser, readable);
        if (!result) return { declaration: undefined, references: [], problems: [...problems, tooDeep()] };
        const [error] = result.parserErrors;
        if (!error) return readSection(result.value, linker, problems);
        const stop = stopAt(error, text, readable, lexemes, words);
        const problem = explain(stop);
        if (!problems.some((other) => isOnLineOf(text, other, problem))) problems.push(problem);
        const stretch = stretchToSkip(text, lexemes, { index: stop.index, isNameMissing: isNameMissing(stop) });
        const remaining = stretch ? blank(readable, stretch.start, stretch.end) : readable;
        if (remaining === readable) return { declaration: undefined, references: [], problems };
        readable = remaining;
    }
    return { declaration: undefined, references: [], problems };
}

/** The parser descends recursively: some hundred nested blocks exhaust the stack. */
function parseUnlessTooDeep(parser: LangiumParser, text: string) {
    try {
        return parser.parse(text, { rule: 'Declaration' });
    } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
    }
}

function readSection(value: unknown, linker: ReferenceCollector, problems: readonly SyntaxProblem[]): ParsedSection {
    const references = linker.take();
    const declaration = asDeclaration(value);
    return { declaration, references: declaration ? references : [], problems };
}

function asDeclaration(value: unknown): ast.Declaration | undefined {
    return ast.isDeclaration(value) && value.name !== undefined ? value : undefined;
}

function stopAt(
    error: IRecognitionException,
    text: string,
    readable: string,
    lexemes: readonly Lexeme[],
    words: DeclarationKeywords,
): Stop {
    const offset = Number.isNaN(error.token.startOffset) ? text.length : error.token.startOffset;
    const isEnd = offset >= text.length || readable.slice(offset).trim() === '';
    const reached = isEnd ? lexemes.length : lexemes.findIndex(({ end }) => end > offset);
    const { expected } = expectationIn(error.message);
    const index = isHalfProperty(lexemes[reached - 1], expected) ? reached - 1 : reached;
    return { text, lexemes, index, expected, keywords: words.keywords, declarations: words.declarations };
}

/** Any word that begins no statement is read as the key of a property: the mistake is the word, not what follows. */
function isHalfProperty(before: Lexeme | undefined, expected: readonly string[]): boolean {
    return before?.kind === 'name' && expected.length === 1 && expected[0] === ':';
}

/** A second complaint about the same line is nearly always an echo of the first. */
function isOnLineOf(text: string, one: SyntaxProblem, other: SyntaxProblem): boolean {
    const from = Math.min(one.start, other.start);
    const to = Math.max(one.start, other.start);
    return !text.slice(from, to).includes('\n');
}

function tooDeep(): SyntaxProblem {
    return { start: 0, end: 1, message: message('syntax.too-deep'), replacements: [] };
}
