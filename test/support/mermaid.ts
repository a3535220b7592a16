import { registerHooks } from 'node:module';

/** A flowchart as Mermaid's own parser understands it; labels are decoded, their lines parted by line breaks. */
export interface ReadFlowchart {
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
}

export interface ReadGroup {
    readonly id: string;
    readonly label: string;
    readonly path: readonly string[];
}

export interface ReadEdge {
    readonly from: ReadNode;
    readonly to: ReadNode;
    readonly label: string;
    readonly isDashed: boolean;
}

/** Rejects with Mermaid's message when Mermaid cannot read the text. */
export async function parsedByMermaid(text: string): Promise<void> {
    await readByMermaid(text);
}

export async function readByMermaid(text: string): Promise<ReadFlowchart> {
    if (text.length > 50_000) throw new Error(`Mermaid draws no text of ${text.length} characters.`);
    const { default: mermaid } = await loadedMermaid();
    await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    if (!isFlowchart(db)) throw new Error('Mermaid found no flowchart in the text.');
    return flowchartIn(db);
}

/** The name as it stands in the picture: its label's first line. */
export function titleOfNode({ label }: ReadNode): string {
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
    loading = import('mermaid');
    return loading;
}

const withoutPurifying = `
const nothing = () => {};
const purify = { addHook: nothing, removeHook: nothing, removeAllHooks: nothing, sanitize: String };
export default { ...purify, setConfig: nothing, clearConfig: nothing, isSupported: false };
`;

interface FlowDatabase {
    getVertices(): ReadonlyMap<string, Vertex>;
    getEdges(): readonly { start: string; end: string; text: string; stroke: string }[];
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
}

function isFlowchart(database: object): database is FlowDatabase {
    return 'getVertices' in database && 'getEdges' in database && 'getSubGraphs' in database;
}

function flowchartIn(database: FlowDatabase): ReadFlowchart {
    const subGraphs = database.getSubGraphs();
    const pathOf = (id: string): string[] => {
        const around = subGraphs.find(({ nodes }) => nodes.includes(id));
        return around ? [...pathOf(around.id), decoded(around.title)] : [];
    };
    const nodes = [...database.getVertices().values()].map(({ id, text = '', type = '', classes }) => {
        return { id, label: decoded(text), shape: type, classes, path: pathOf(id) };
    });
    const nodeOf = (id: string) => {
        const node = nodes.find((each) => each.id === id);
        if (!node) throw new Error(`An edge ends at '${id}', which is no node.`);
        return node;
    };
    return {
        nodes,
        groups: subGraphs.map(({ id, title }) => ({ id, label: decoded(title), path: pathOf(id) })),
        edges: database.getEdges().map(({ start, end, text, stroke }) => {
            return { from: nodeOf(start), to: nodeOf(end), label: decoded(text), isDashed: stroke === 'dotted' };
        }),
    };
}

/** Between parsing and drawing, Mermaid writes `#40;` as `ﬂ°°40¶ß`. */
function decoded(text: string): string {
    return text
        .replaceAll('<br/>', '\n')
        .replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
        .replaceAll('\u200b', '');
}
