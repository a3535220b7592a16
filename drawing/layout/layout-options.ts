import type { LayoutGraph } from '../lay-out.ts';

export type Direction = 'down' | 'right';

/**
 * How long the layout looks for an order with few crossings and for places that make lines short. A brief look costs a
 * quarter less than a thorough one, and leaves a tenth more crossings and lines that are a tenth longer.
 */
export type Search = 'patient' | 'thorough' | 'brief';

/** What is asked of the layout engine. */
export function layoutOptions(direction: Direction, search: Search): LayoutOptions {
    return { ...usual, ...searchOptions(search), 'elk.direction': direction === 'down' ? 'DOWN' : 'RIGHT' };
}

/** To be stated for every group as well: what is stated for the whole does not reach into groups. */
export function searchOptions(search: Search): LayoutOptions {
    return searches[search];
}

export type LayoutOptions = NonNullable<LayoutGraph['layoutOptions']>;

const shortening = {
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.nodePlacement.networkSimplex.nodeFlexibility.default': 'NONE',
};

const searches: Readonly<Record<Search, LayoutOptions>> = {
    patient: { ...shortening, 'elk.layered.thoroughness': '15' },
    thorough: shortening,
    brief: { 'elk.layered.thoroughness': '3' },
};

const usual = {
    'elk.algorithm': 'layered',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.json.edgeCoords': 'ROOT',
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    ...shortening,
    'elk.layered.spacing.nodeNodeBetweenLayers': '36',
    'elk.layered.spacing.edgeNodeBetweenLayers': '14',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
    'elk.spacing.nodeNode': '22',
    'elk.spacing.edgeNode': '14',
    'elk.spacing.edgeEdge': '10',
    'elk.spacing.edgeLabel': '4',
    'elk.aspectRatio': '1.6',
};
