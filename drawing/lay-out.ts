import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** Boxes and lines without their places; plain JSON, so that it can be sent to a worker. */
export type LayoutGraph = ElkNode;

/** The same graph with a place for everything; what is in a group counts from the corner of the group. */
export type LaidOut = ElkNode;

export type LayOut = (graph: LayoutGraph) => Promise<LaidOut>;

/** Here and now, on the thread of the caller. A worker has to load `elkjs/lib/elk-worker.min.js` itself instead. */
export const layOut: LayOut = async (graph) => {
    engine ??= started();
    return (await engine).layout(graph);
};

// Loaded with the first picture: that takes longer than to draw a small one.
let engine: ReturnType<typeof started> | undefined;

async function started() {
    const { default: elk } = await import('elkjs/lib/elk.bundled.js');
    return new elk.default();
}
