import type { EdgeLabel } from '../boxes/edge-label.ts';
import { type Box, framePadding, type GroupFrame } from '../boxes/group-frame.ts';
import type { LayoutGraph } from '../lay-out.ts';
import { backwardLines } from './backward-lines.ts';
import { type Block, block } from './block.ts';
import { type Direction, type LayoutOptions, layoutOptions, type Search, searchOptions } from './layout-options.ts';

export interface Line {
    /** Keys of boxes. */
    readonly from: string;
    readonly to: string;
    readonly label: EdgeLabel | undefined;
}

export interface Drawable {
    readonly boxes: readonly Box[];
    readonly lines: readonly Line[];
    /** By the keys of groups that need more room than what they hold. */
    readonly leastWidths: ReadonlyMap<string, number>;
}

export interface Planned {
    readonly graph: LayoutGraph;
    /** What is settled before the layout: each block is one box for it, under this id. */
    readonly blocks: ReadonlyMap<string, Block>;
    /** Lines that the layout sees the other way round. */
    readonly backward: ReadonlySet<Line>;
}

/** The boxes as the layout sees them: only what lines connect, and how large it is. */
export function layoutGraph({ boxes, lines, leastWidths }: Drawable, direction: Direction, search: Search): Planned {
    const blocks = new Map<string, Block>();
    const touched = touchedBy(lines, boxes);
    const backward = backwardLines(boxes, lines);

    function childrenOf(members: readonly Box[]): LayoutGraph[] {
        const loose = members.filter(({ key }) => !touched.has(key));
        const tied = members.filter(({ key }) => touched.has(key)).map(child);
        return loose.length === 0 ? tied : [...tied, settled(loose)];
    }

    function settled(loose: readonly Box[]): LayoutGraph {
        const made = block(loose, looseGap);
        const id = `block${blocks.size}`;
        blocks.set(id, made);
        return { id, width: made.width, height: made.height };
    }

    function child(box: Box): LayoutGraph {
        if (box.type === 'node') return { id: box.key, width: box.width, height: box.height };
        return {
            id: box.key,
            children: childrenOf(box.members),
            layoutOptions: {
                ...groupOptions(box, leastWidths.get(box.key) ?? 0, direction),
                ...searchOptions(search),
            },
        };
    }

    const children = childrenOf(boxes);
    return {
        graph: {
            id: 'root',
            layoutOptions: layoutOptions(direction, search),
            children,
            edges: edgesOf(lines, backward),
        },
        blocks,
        backward,
    };
}

function edgesOf(lines: readonly Line[], backward: ReadonlySet<Line>) {
    return lines.map((line, index) => ({
        id: `line${index}`,
        sources: [backward.has(line) ? line.to : line.from],
        targets: [backward.has(line) ? line.from : line.to],
        labels: line.label ? [{ ...inline, text: ' ', width: line.label.width, height: line.label.height }] : [],
    }));
}

function groupOptions({ head }: GroupFrame, leastWidth: number, direction: Direction): LayoutOptions {
    const side = framePadding;
    const width = Math.max(head.width + 2 * side, leastWidth);
    const height = head.height + 2 * side;
    return {
        'elk.padding': `[top=${head.height},left=${side},bottom=${side},right=${side}]`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        // The engine turns a picture that runs down, but forgets to turn this.
        'elk.nodeSize.minimum': direction === 'down' ? `(${height},${width})` : `(${width},${height})`,
    };
}

/** The keys of boxes where a line ends, and of all groups around them. */
function touchedBy(lines: readonly Line[], boxes: readonly Box[]): ReadonlySet<string> {
    const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
    const touched = new Set<string>();
    function visit(box: Box): boolean {
        const isInside = box.type === 'group' && box.members.map(visit).includes(true);
        if (isInside || ends.has(box.key)) touched.add(box.key);
        return touched.has(box.key);
    }
    boxes.forEach(visit);
    return touched;
}

/** Between boxes that nothing connects. */
const looseGap = 16;

const inline = { layoutOptions: { 'elk.edgeLabels.inline': 'true' } };
