import { signOf } from '../../syntax/foreign-signs.ts';
import type { Lexeme, LexemeKind } from '../../syntax/scan.ts';
import type { GrammarGraph, GraphState, WordEdge } from './grammar-graph.ts';

/** A rule that is being read, with the words read so far; `outer` is where its caller goes on. */
export interface Frame {
    readonly rule: string;
    /** The property of the outer node that this one is assigned to. */
    readonly property: string | undefined;
    readonly outer: GrammarPosition | undefined;
    readonly words: readonly ReadWord[];
}

export interface ReadWord {
    readonly property: string | undefined;
    readonly text: string;
}

export interface GrammarPosition {
    readonly state: GraphState;
    readonly frame: Frame;
}

/** A word that the grammar allows, and the rule that it would belong to. */
export interface NextWord {
    readonly edge: WordEdge;
    readonly frame: Frame;
}

export function begin(graph: GrammarGraph, rule: string, property?: string, outer?: GrammarPosition): GrammarPosition {
    const state = graph.get(rule);
    if (!state) throw new Error(`The grammar has no rule '${rule}'.`);
    return { state, frame: { rule, property, outer, words: [] } };
}

/** Every word that may come next. */
export function nextWords(graph: GrammarGraph, positions: readonly GrammarPosition[]): NextWord[] {
    const found: NextWord[] = [];
    for (const position of positions) collect(graph, position, found);
    return found;
}

function collect(graph: GrammarGraph, { state, frame }: GrammarPosition, found: NextWord[]): void {
    if (state.isEnd && frame.outer) collect(graph, finished(frame, frame.outer), found);
    for (const edge of state.edges) {
        switch (edge.kind) {
            case 'empty':
                collect(graph, { state: edge.to, frame }, found);
                break;
            case 'rule':
                collect(graph, begin(graph, edge.value, edge.property, { state: edge.to, frame }), found);
                break;
            default:
                found.push({ edge, frame });
        }
    }
}

/** A name of several parts counts as one word of the rule around it. */
function finished({ rule, property, words }: Frame, outer: GrammarPosition): GrammarPosition {
    if (rule !== 'QualifiedName') return outer;
    const word = { property, text: words.map(({ text }) => text).join('') };
    return { state: outer.state, frame: { ...outer.frame, words: [...outer.frame.words, word] } };
}

/** Where the grammar stands behind a word; nowhere when the word cannot stand here. */
export function advance(next: readonly NextWord[], text: string, lexeme: Lexeme): GrammarPosition[] {
    const word = text.slice(lexeme.start, lexeme.end);
    const sign = signOf(text, lexeme);
    return next
        .filter(({ edge }) => isTaken(edge, lexeme.kind, sign === '' ? word : sign))
        .map((taken) => behind(taken, word));
}

/** Where the grammar stands when a word that is still missing is left out. */
export function skipMissingName(next: readonly NextWord[]): GrammarPosition[] {
    return next.filter(({ edge }) => edge.kind === 'terminal' && edge.value === 'ID').map((each) => behind(each, ''));
}

function behind({ edge, frame }: NextWord, text: string): GrammarPosition {
    const words = [...frame.words, { property: edge.property, text }];
    return { state: edge.to, frame: { ...frame, words } };
}

function isTaken({ kind, value }: WordEdge, lexemeKind: LexemeKind, word: string): boolean {
    return kind === 'keyword' ? value === word : (terminals[lexemeKind] ?? []).includes(value);
}

const terminals: Partial<Record<LexemeKind, readonly string[]>> = {
    name: ['ID'],
    count: ['COUNT', 'ID'],
    string: ['STRING'],
    'unclosed-string': ['STRING'],
    'foreign-string': ['STRING'],
    quantity: ['QUANTITY'],
    range: ['RANGE'],
    date: ['DATE'],
    'foreign-date': ['DATE'],
};

/** The rules around a word, innermost first. */
export function* framesAround(frame: Frame): Generator<Frame> {
    for (let current: Frame | undefined = frame; current; current = current.outer?.frame) yield current;
}

export function wordOf({ words }: Frame, property: string): string | undefined {
    return words.find((word) => word.property === property)?.text;
}
