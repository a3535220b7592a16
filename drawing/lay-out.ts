import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** Boxes and lines without their places; plain JSON, so that it can be sent to a worker. */
export type LayoutGraph = ElkNode;

/** The same graph with a place for everything; what is in a group counts from the corner of the group. */
export type LaidOut = ElkNode;

export type LayOut = (graph: LayoutGraph) => Promise<LaidOut>;

/** Here and now, on the thread of the caller. */
export const layOut: LayOut = (graph) => engine().layout(graph);

function engine(): InstanceType<typeof ELK.default> {
    running ??= new ELK.default();
    return running;
}

// Made with the first picture: to load it takes longer than to draw a small one.
let running: InstanceType<typeof ELK.default> | undefined;
