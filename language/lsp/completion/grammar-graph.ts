import { GrammarAST } from 'langium';

/** A point between two words of a rule, with the ways that lead on. */
export interface GraphState {
    readonly edges: GraphEdge[];
    /** True where the rule is complete. */
    isEnd: boolean;
}

export type GraphEdge = WordEdge | RuleEdge | { readonly kind: 'empty'; readonly to: GraphState };

/** Takes one word of the text; `value` is the keyword itself or the name of the terminal. */
export interface WordEdge {
    readonly kind: 'keyword' | 'terminal';
    readonly value: string;
    /** The property of the syntax node that the word is assigned to. */
    readonly property: string | undefined;
    readonly to: GraphState;
}

export interface RuleEdge {
    readonly kind: 'rule';
    readonly value: string;
    readonly property: string | undefined;
    readonly to: GraphState;
}

/** Where each parser rule begins. */
export type GrammarGraph = ReadonlyMap<string, GraphState>;

const graphs = new WeakMap<GrammarAST.Grammar, GrammarGraph>();

/** The grammar as a graph that can be walked word by word, also through text that is not finished or wrong. */
export function grammarGraph(grammar: GrammarAST.Grammar): GrammarGraph {
    const known = graphs.get(grammar);
    if (known) return known;
    const graph = new Map<string, GraphState>();
    for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
        const begin = newState();
        connect(rule.definition, begin, undefined).isEnd = true;
        graph.set(rule.name, begin);
    }
    graphs.set(grammar, graph);
    return graph;
}

function newState(): GraphState {
    return { edges: [], isEnd: false };
}

/** Adds a piece of the grammar behind a state and gives the state behind the piece. */
function connect(element: GrammarAST.AbstractElement, from: GraphState, property: string | undefined): GraphState {
    const begin = newState();
    from.edges.push({ kind: 'empty', to: begin });
    const end = connectOnce(element, begin, property);
    if (element.cardinality === '*' || element.cardinality === '+') end.edges.push({ kind: 'empty', to: begin });
    const after = newState();
    end.edges.push({ kind: 'empty', to: after });
    if (element.cardinality === '*' || element.cardinality === '?') from.edges.push({ kind: 'empty', to: after });
    return after;
}

function connectOnce(element: GrammarAST.AbstractElement, from: GraphState, property: string | undefined): GraphState {
    if (GrammarAST.isAssignment(element)) return connect(element.terminal, from, element.feature);
    if (GrammarAST.isGroup(element)) {
        return element.elements.reduce((state, part) => connect(part, state, property), from);
    }
    const to = newState();
    if (GrammarAST.isAlternatives(element)) {
        for (const alternative of element.elements) {
            connect(alternative, from, property).edges.push({ kind: 'empty', to });
        }
        return to;
    }
    from.edges.push(edgeFor(element, property, to));
    return to;
}

function edgeFor(element: GrammarAST.AbstractElement, property: string | undefined, to: GraphState): GraphEdge {
    if (GrammarAST.isKeyword(element)) return { kind: 'keyword', value: element.value, property, to };
    if (GrammarAST.isCrossReference(element) && element.terminal) return edgeFor(element.terminal, property, to);
    if (!GrammarAST.isRuleCall(element)) throw new Error(`Completion knows no ${element.$type} in the grammar.`);
    const rule = element.rule.ref;
    if (GrammarAST.isParserRule(rule)) return { kind: 'rule', value: rule.name, property, to };
    return { kind: 'terminal', value: rule?.name ?? '', property, to };
}
