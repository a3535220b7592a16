import type { LanguageServices } from '../../services.ts';
import { signOf } from '../../syntax/foreign-signs.ts';
import { type Lexeme, scan } from '../../syntax/scan.ts';
import type { FileSection, SourceFile } from '../../syntax/source-file.ts';
import { sectionAt } from '../syntax-at.ts';
import { begin, type NextWord, nextWords } from './follow.ts';
import { grammarGraph } from './grammar-graph.ts';
import { isStatementStart, readUpTo } from './read-up-to.ts';

/** What may be written at the cursor. */
export interface CursorContext {
    /** The part of a word that is there already, and where in the file it begins. */
    readonly typed: string;
    readonly start: number;
    /** Where it ends: at the cursor, or behind the text in quotes around it. */
    readonly end: number;
    /** The word behind it; empty where none follows. */
    readonly following: string;
    /** The declaration around the cursor; undefined where a new one would begin. */
    readonly section: FileSection | undefined;
    readonly next: readonly NextWord[];
    /** The keys of the properties in the block around the cursor. */
    readonly statedKeys: ReadonlySet<string>;
}

/** Undefined in comments and in texts, the paths of imports aside. */
export function cursorContext(
    file: SourceFile,
    offset: number,
    { grammar }: LanguageServices,
): CursorContext | undefined {
    const graph = grammarGraph(grammar);
    const topLevel = nextWords(graph, [begin(graph, 'Declaration')]);
    const section = sectionAt(file, offset);
    const atTop = { section: undefined, following: '', next: topLevel, statedKeys: new Set<string>() };
    if (!section) return { ...atTop, typed: '', start: offset, end: offset };
    const cursor = offset - section.start;
    const text = cursor > section.text.length ? file.text.slice(section.start, offset) : section.text;
    const lexemes = scan(text);
    const current = lexemes.find((lexeme) => lexeme.start < cursor && cursor <= lexeme.end);
    const isInText = current !== undefined && isTextAround(current, cursor);
    if (current && !isInText && isClosedToCompletion(current, cursor)) return undefined;
    const typed = current && (isInText || isWord(current)) ? text.slice(current.start, cursor) : '';
    const start = offset - typed.length;
    const end = isInText ? section.start + current.end : offset;
    const words = lexemes.filter(({ kind }) => !kind.endsWith('comment'));
    const before = words.filter(({ end }) => end <= start - section.start);
    const place = { text, words: before, isFresh: isFresh(text, before, start - section.start) };
    if (place.isFresh && !isInText && depthOf(text, before) === 0) return { ...atTop, typed, start, end };
    const { next, blockStart } = readUpTo(place, graph);
    if (next.length === 0 && blockStart === undefined && !isInText) return { ...atTop, typed, start, end };
    const after = words.find((word) => word.start >= cursor);
    const following = after ? text.slice(after.start, after.end) : '';
    const statedKeys = keysIn(text, words, blockStart, start - section.start);
    const context = { typed, start, end, following, section, next, statedKeys };
    return isInText ? inPath(context) : context;
}

function isTextAround({ kind, end }: Lexeme, cursor: number): boolean {
    return kind === 'unclosed-string' || (kind === 'string' && cursor < end);
}

function isClosedToCompletion({ kind, end }: Lexeme, cursor: number): boolean {
    if (kind === 'line-comment' || kind === 'foreign-comment' || kind.startsWith('unclosed')) return true;
    return cursor < end && (kind === 'block-comment' || kind.endsWith('string'));
}

/** The folder of an import is chosen, not invented. */
function inPath(context: CursorContext): CursorContext | undefined {
    const next = context.next.filter(isPath);
    return next.length > 0 ? { ...context, next } : undefined;
}

function isPath({ edge, frame }: NextWord): boolean {
    return frame.rule === 'Import' && edge.property === 'path';
}

function isWord({ kind }: Lexeme): boolean {
    return kind === 'name' || kind === 'quantity' || kind === 'count' || kind === 'range' || kind === 'date';
}

/** Whether the cursor stands where a statement may begin: first on its line and behind nothing that goes on. */
function isFresh(text: string, before: readonly Lexeme[], cursor: number): boolean {
    return isStatementStart(text, [...before, { kind: 'name', start: cursor, end: cursor }], before.length);
}

function depthOf(text: string, lexemes: readonly Lexeme[]): number {
    let depth = 0;
    for (const lexeme of lexemes) {
        const sign = signOf(text, lexeme);
        if (sign === '{') depth++;
        if (sign === '}' && depth > 0) depth--;
    }
    return depth;
}

/** The keys written directly in the block that begins at `blockStart`, before and behind the cursor. */
function keysIn(text: string, words: readonly Lexeme[], blockStart: number | undefined, cursor: number): Set<string> {
    const keys = new Set<string>();
    let depth = 0;
    for (
        let index = words.findIndex(({ start }) => start === blockStart);
        index >= 0 && index < words.length;
        index++
    ) {
        const [word, next] = words.slice(index, index + 2);
        if (!word) break;
        const sign = signOf(text, word);
        if (sign === '{') depth++;
        if (sign === '}' && --depth === 0) break;
        const isKey = depth === 1 && word.kind === 'name' && next && signOf(text, next) === ':';
        if (isKey && word.start !== cursor) keys.add(text.slice(word.start, word.end));
    }
    return keys;
}
