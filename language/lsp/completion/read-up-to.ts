import { signOf } from '../../syntax/foreign-signs.ts';
import { isFirstOnLine } from '../../syntax/repair.ts';
import type { Lexeme } from '../../syntax/scan.ts';
import { advance, begin, type GrammarPosition, type NextWord, nextWords, skipMissingName } from './follow.ts';
import type { GrammarGraph } from './grammar-graph.ts';

export interface UnfinishedText {
    readonly text: string;
    /** Without comments. */
    readonly words: readonly Lexeme[];
    /** Whether a new statement may begin behind them. */
    readonly isFresh: boolean;
}

export interface Reached {
    readonly next: readonly NextWord[];
    /** Where the brace of the innermost open block stands; undefined outside of every block. */
    readonly blockStart: number | undefined;
}

interface Block {
    readonly start: number;
    /** What may stand at its beginning, and so at the beginning of each of its statements. */
    readonly next: readonly NextWord[];
}

/** What may follow an unfinished declaration. Words that cannot stand where they stand are passed over. */
export function readUpTo({ text, words, isFresh }: UnfinishedText, graph: GrammarGraph): Reached {
    const ends = closedBlocks(text, words);
    const blocks: Block[] = [];
    let next = nextWords(graph, [begin(graph, 'Declaration')]);
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (!word) break;
        const sign = signOf(text, word);
        const block = blocks.at(-1);
        if (sign === '}') {
            blocks.pop();
            next = block ? nextWords(graph, advance(block.next, text, word)) : next;
            continue;
        }
        const reached = behind(words, index, { text, next, block, graph });
        if (reached.length > 0) next = nextWords(graph, reached);
        if (sign !== '{') continue;
        if (reached.length === 0) next = [];
        blocks.push({ start: word.start, next });
        const end = ends.get(index);
        index = (end ?? lastStatement(text, words, index + 1, ends, next)) - 1;
    }
    const block = blocks.at(-1);
    return { next: isFresh && block ? freshStatement(next, block) : next, blockStart: block?.start };
}

interface Reading {
    readonly text: string;
    readonly next: readonly NextWord[];
    readonly block: Block | undefined;
    readonly graph: GrammarGraph;
}

/** Where the grammar stands behind a word; nowhere when it cannot be made sense of. */
function behind(words: readonly Lexeme[], index: number, { text, next, block, graph }: Reading): GrammarPosition[] {
    const [word, following] = words.slice(index, index + 2);
    if (!word) return [];
    if (block && isStatementStart(text, words, index)) {
        const isKey = following !== undefined && signOf(text, following) === ':';
        const statement = advance(isKey ? block.next : keywordsOf(block), text, word);
        if (statement.length > 0) return statement;
    }
    const reached = advance(next, text, word);
    if (reached.length > 0) return reached;
    if (signOf(text, word) === '{') return advance(nextWords(graph, skipMissingName(next)), text, word);
    return block ? advance(block.next, text, word) : [];
}

function keywordsOf({ next }: Block): NextWord[] {
    return next.filter(({ edge }) => edge.kind === 'keyword');
}

/** Of the statements of an open block only the last can still go on; gives where it begins, or else `from`. */
function lastStatement(
    text: string,
    words: readonly Lexeme[],
    from: number,
    ends: ReadonlyMap<number, number>,
    next: readonly NextWord[],
): number {
    const keywords = new Set(next.map(({ edge }) => edge.value));
    let last = from;
    for (let index = from; index < words.length; index++) {
        const word = words[index];
        if (!word) break;
        if (signOf(text, word) === '{') {
            const end = ends.get(index);
            if (end === undefined) break;
            index = end;
        } else if (keywords.has(text.slice(word.start, word.end)) && isStatementStart(text, words, index)) last = index;
    }
    return last;
}

/** First on a line, a keyword of the block or a key begins a statement even where the one before lacks a name. */
export function isStatementStart(text: string, words: readonly Lexeme[], index: number): boolean {
    const previous = words[index - 1];
    const sign = previous ? signOf(text, previous) : '';
    return sign !== ',' && sign !== '->' && sign !== '.' && isFirstOnLine(text, words, index);
}

/** Where the statement before may be complete, only a new one is offered. */
function freshStatement(next: readonly NextWord[], block: Block): readonly NextWord[] {
    const isComplete = next.some(({ edge }) => edge.kind === 'keyword' && edge.value === '}');
    return isComplete ? block.next : [...next, ...block.next];
}

/** From the position of each opening brace to that of the brace that closes it. */
function closedBlocks(text: string, words: readonly Lexeme[]): Map<number, number> {
    const ends = new Map<number, number>();
    const open: number[] = [];
    words.forEach((word, index) => {
        const sign = signOf(text, word);
        if (sign === '{') open.push(index);
        const start = sign === '}' ? open.pop() : undefined;
        if (start !== undefined) ends.set(start, index);
    });
    return ends;
}
