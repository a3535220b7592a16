import { registerHooks } from 'node:module';

/** A flowchart as Mermaid's own parser understands it; labels are decoded, their lines parted by line breaks. */
export interface ReadFlowchart {
    /** What is read aloud for the picture. */
    readonly title: string;
    readonly nodes: readonly ReadNode[];
    readonly groups: readonly ReadGroup[];
    readonly edges: readonly ReadEdge[];
}

export interface ReadNode {
    readonly id: string;
    readonly label: string;
    readonly shape: string;
    readonly classes: readonly string[];
    /** Labels of the groups around it, outermost first. */
    readonly path: readonly string[];
    /** The id of the innermost group around it. */
    readonly inside: string | undefined;
}

export interface ReadGroup {
    readonly id: string;
    readonly label: string;
    readonly classes: readonly string[];
    readonly path: readonly string[];
    readonly inside: string | undefined;
}

export interface ReadEdge {
    readonly from: ReadEnd;
    readonly to: ReadEnd;
    readonly label: string;
    readonly line: 'normal' | 'dotted' | 'thick' | 'invisible';
}

/** A node, or a group. */
export type ReadEnd = Pick<ReadNode, 'id' | 'label' | 'path'>;

/** Rejects with Mermaid's message when Mermaid cannot read the text. */
export async function parsedByMermaid(text: string): Promise<void> {
    await readByMermaid(text);
}

export async function readByMermaid(text: string): Promise<ReadFlowchart> {
    if (text.length > 50_000) throw new Error(`Mermaid draws no text of ${text.length} characters.`);
    const { default: mermaid } = await loadedMermaid();
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    if (!isFlowchart(db)) throw new Error('Mermaid found no flowchart in the text.');
    return flowchartIn(db);
}

/** The name as it stands in the picture: its label's first line. */
export function titleOfNode({ label }: Pick<ReadNode, 'label'>): string {
    return label.split('\n')[0] ?? '';
}

let loading: Promise<typeof import('mermaid')> | undefined;

/** Mermaid's parser wants DOMPurify, which wants a browser's document; nothing is shown here, so nothing is purified. */
function loadedMermaid(): Promise<typeof import('mermaid')> {
    if (loading) return loading;
    const url = `data:text/javascript,${encodeURIComponent(withoutPurifying)}`;
    registerHooks({
        resolve: (name, context, next) => (name === 'dompurify' ? { url, shortCircuit: true } : next(name, context)),
    });
    loading = import('mermaid').then(withDiagrams);
    return loading;
}

/** The first text makes Mermaid load what reads its diagrams. */
async function withDiagrams(loaded: typeof import('mermaid')): Promise<typeof import('mermaid')> {
    await loaded.default.parse('flowchart LR');
    return loaded;
}

const withoutPurifying = `
const nothing = () => {};
const purify = { addHook: nothing, removeHook: nothing, removeAllHooks: nothing, sanitize: String };
export default { ...purify, setConfig: nothing, clearConfig: nothing, isSupported: false };
`;

interface FlowDatabase {
    getAccTitle(): string;
    getVertices(): ReadonlyMap<string, Vertex>;
    getEdges(): readonly { start: string; end: string; text: string; stroke: ReadEdge['line'] }[];
    getSubGraphs(): readonly SubGraph[];
}

interface Vertex {
    readonly id: string;
    readonly text?: string;
    readonly type?: string;
    readonly classes: readonly string[];
}

interface SubGraph {
    readonly id: string;
    readonly title: string;
    readonly nodes: readonly string[];
    readonly classes: readonly string[];
}

function isFlowchart(database: object): database is FlowDatabase {
    return 'getVertices' in database && 'getEdges' in database && 'getSubGraphs' in database;
}

function flowchartIn(database: FlowDatabase): ReadFlowchart {
    const subGraphs = database.getSubGraphs();
    const around = new Map(subGraphs.flatMap((group) => group.nodes.map((id) => [id, group] as const)));
    const pathOf = (id: string): string[] => {
        const group = around.get(id);
        return group ? [...pathOf(group.id), decoded(group.title)] : [];
    };
    const groups = subGraphs.map(({ id, title, classes }) => {
        return { id, label: decoded(title), classes, path: pathOf(id), inside: around.get(id)?.id };
    });
    const known = new Set(groups.map(({ id }) => id));
    // Mermaid makes a vertex of a group too when an edge ends at it or a class is given to it.
    const vertices = [...database.getVertices().values()].filter(({ id }) => !known.has(id));
    const nodes = vertices.map(({ id, text = '', type = '', classes }) => {
        return { id, label: decoded(text), shape: type, classes, path: pathOf(id), inside: around.get(id)?.id };
    });
    const ends = new Map([...groups, ...nodes].map((end) => [end.id, end]));
    const endOf = (id: string) => {
        const end = ends.get(id);
        if (!end) throw new Error(`An edge ends at '${id}', which is nothing.`);
        return end;
    };
    const visible = database.getEdges().filter(({ stroke }) => stroke !== 'invisible');
    const edges = visible.map(({ start, end, text, stroke }) => {
        return { from: endOf(start), to: endOf(end), label: decoded(text), line: stroke };
    });
    return { title: decoded(database.getAccTitle()), nodes, groups, edges };
}

/** Between parsing and drawing, Mermaid writes `#40;` as `ﬂ°°40¶ß`. */
function decoded(text: string): string {
    return text
        .replaceAll('<br/>', '\n')
        .replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
        .replaceAll('\u200b', '');
}
