import type { IRecognitionException } from 'chevrotain';
import type { LangiumParser } from 'langium';
import * as ast from '../grammar/generated/ast.ts';
import { balance, blank } from './braces.ts';
import { expectationIn } from './expectation.ts';
import { explain } from './explain.ts';
import { flatten } from './flatten.ts';
import { lexicalProblems } from './lexical-problems.ts';
import type { NameReference, ReferenceCollector } from './reference-collector.ts';
import { isLeftOver, stretchToSkip } from './repair.ts';
import { type Lexeme, scan } from './scan.ts';
import type { DeclarationKeywords } from './split.ts';
import { isNameMissing, type Stop } from './stop.ts';
import { superfluousSigns } from './superfluous-signs.ts';
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
const patience = 40;

/** Parses one declaration; leaves out statements that cannot be read, one clear problem for each. */
export function parseSection(text: string, { parser, linker, words }: SectionParser): ParsedSection {
    const { lexemes, problems, ...prepared } = prepare(text, words);
    let { readable } = prepared;
    if (lexemes.length === 0) return { declaration: undefined, references: [], problems };
    for (let attempt = 0; attempt < patience; attempt++) {
        linker.take();
        const result = parser.parse(readable, { rule: 'Declaration' });
        const [error] = result.parserErrors;
        if (!error) return readSection(result.value, linker, problems);
        const stop = stopAt(error, text, readable, lexemes, words);
        const problem = explain(stop);
        if (!problems.some((other) => isEcho(stop, problem, other))) problems.push(problem);
        const stretch = stretchToSkip(text, stop.lexemes, stop);
        const remaining = stretch ? blank(readable, stretch.start, stretch.end) : readable;
        if (remaining === readable) return { declaration: undefined, references: [], problems };
        readable = remaining;
    }
    return { declaration: undefined, references: [], problems };
}

interface Prepared {
    readonly readable: string;
    readonly lexemes: readonly Lexeme[];
    readonly problems: SyntaxProblem[];
}

/** Works around the mistakes that can be told without the parser; every offset stays what it was. */
function prepare(text: string, words: DeclarationKeywords): Prepared {
    const all = scan(text);
    const lexemes = all.filter(({ kind }) => !kind.endsWith('comment'));
    const flat = flatten(text, lexemes);
    const balanced = balance(flat.text, stillIn(flat.text, lexemes));
    const signs = superfluousSigns(text, lexemes, words);
    let readable = balanced.text;
    for (const { start, end } of signs) readable = blank(readable, start, end);
    const problems = [...lexicalProblems(text, all, words.keywords), ...flat.problems, ...balanced.problems, ...signs];
    return { readable, lexemes, problems };
}

/** The lexemes that have not been blanked. */
function stillIn(readable: string, lexemes: readonly Lexeme[]): Lexeme[] {
    return lexemes.filter(({ start }) => readable[start] !== ' ');
}

function readSection(value: unknown, linker: ReferenceCollector, problems: readonly SyntaxProblem[]): ParsedSection {
    const references = linker.take();
    const declaration = asDeclaration(value);
    return { declaration, references: declaration ? references : [], problems };
}

function asDeclaration(value: unknown): ast.Declaration | undefined {
    if (!ast.isDeclaration(value)) return undefined;
    const isRead = ast.isImport(value) ? value.path !== undefined : value.name !== undefined;
    return isRead ? value : undefined;
}

function stopAt(
    error: IRecognitionException,
    text: string,
    readable: string,
    all: readonly Lexeme[],
    words: DeclarationKeywords,
): Stop {
    const lexemes = stillIn(readable, all);
    const offset = error.token.startOffset;
    const isEnd = !(offset >= 0) || offset >= text.length;
    const reached = isEnd ? lexemes.length : lexemes.findIndex(({ end }) => end > offset);
    const { expected } = expectationIn(error.message);
    const index = isHalfProperty(lexemes[reached - 1], expected) ? reached - 1 : reached;
    return { text, lexemes, index, expected, isNameMissing: isNameMissing(expected), words };
}

/** Any word that begins no statement is read as the key of a property: the mistake is the word, not what follows. */
function isHalfProperty(before: Lexeme | undefined, expected: readonly string[]): boolean {
    return before?.kind === 'name' && expected.length === 1 && expected[0] === ':';
}

/** A second complaint about a line is nearly always an echo of the first; so is what a broken header leaves over. */
function isEcho(stop: Stop, problem: SyntaxProblem, earlier: SyntaxProblem): boolean {
    if (isOnOneLine(stop.text, problem.start, earlier.start)) return true;
    const header = stop.lexemes[0]?.start ?? 0;
    return isLeftOver(stop.text, stop.lexemes, stop) && isOnOneLine(stop.text, header, earlier.start);
}

function isOnOneLine(text: string, one: number, other: number): boolean {
    return !text.slice(Math.min(one, other), Math.max(one, other)).includes('\n');
}
