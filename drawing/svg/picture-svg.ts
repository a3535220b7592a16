import type { PlainDiagram } from '../../language/index.ts';
import { edgeLabel } from '../boxes/edge-label.ts';
import { cleaned } from '../boxes/lines.ts';
import type { Arrangement } from '../layout/arrangement.ts';
import { reaching } from '../layout/reaching.ts';
import { titleX } from '../layout/title-x.ts';
import type { Look } from '../look.ts';
import { edgeSvg } from './edge-svg.ts';
import { groupSvg, headAreas } from './group-svg.ts';
import { headingPart } from './heading-part.ts';
import { legendPart } from './legend-svg.ts';
import { nodeSvg } from './node-svg.ts';
import { paintOf } from './paint.ts';
import type { Part } from './part.ts';
import { escaped, xml } from './xml.ts';

const margin = 20;
const gap = 16;

/** An SVG in pieces: the head, each group, line and node, with a line break between them, and the tail. */
export interface Pieces {
    readonly head: string;
    readonly elements: readonly string[];
    readonly tail: string;
}

/** Heading, picture and legend, below each other. */
export function pictureSvg(diagram: PlainDiagram, arrangement: Arrangement, look: Look): Part & { pieces: Pieces } {
    const parts = [
        headingPart(diagram, arrangement.width, look),
        { ...arrangement, svg: hole },
        legendPart(diagram.legend, Math.max(420, arrangement.width), look),
    ].filter(({ height }) => height > 0);
    const width = Math.ceil(Math.max(...parts.map((part) => part.width)) + 2 * margin);
    let y = margin;
    const stacked = parts.map(({ svg, height }) => {
        const top = y;
        y += height + gap;
        return xml('g', { transform: `translate(${margin} ${Math.round(top)})` }, svg);
    });
    const height = Math.ceil(y - gap + margin);
    const root = rootSvg(diagram, { width, height, svg: stacked.join('') }, look);
    const [head = '', tail = ''] = root.split(hole);
    const pieces = { head, elements: elementSvgs(diagram, arrangement, look), tail };
    return { svg: head + pieces.elements.join('\n') + tail, pieces, width, height };
}

/** Where the elements belong: texts have their line breaks escaped. */
const hole = '\n';

function elementSvgs({ edges }: PlainDiagram, { frames, nodes, routes }: Arrangement, look: Look): string[] {
    const ends = new Map(nodes.map((node) => [node.box.node.id, node]));
    const placed = frames.map((each) => ({ ...each, titleX: titleX(each.frame, each, routes).x }));
    const covers = placed.flatMap((each) => headAreas(each, look));
    const drawnEdges = edges.map((edge, index) => {
        const found = routes[index];
        if (!found) throw new Error(`The layout has lost the line from '${edge.from}' to '${edge.to}'.`);
        const route = { ...found, points: reaching(found.points, ends.get(edge.from), ends.get(edge.to)) };
        return edgeSvg({ edge, route, label: edgeLabel(edge, look), covers }, look);
    });
    return [
        ...placed.map((each) => groupSvg(each, look)),
        ...drawnEdges,
        ...nodes.map(({ box, ...area }) => nodeSvg(box, area, look)),
    ];
}

function rootSvg(diagram: PlainDiagram, { svg, width, height }: Part, look: Look): string {
    const attributes = {
        class: 'groundplan',
        xmlns: 'http://www.w3.org/2000/svg',
        'xml:lang': diagram.language,
        role: 'img',
        'aria-label': cleaned(diagram.title).slice(0, 200),
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': look.fontFamily,
    };
    const background = xml('rect', { class: 'canvas', width, height, fill: paintOf(look)('canvas') });
    return xml('svg', attributes, ...described(diagram, look), background, svg);
}

/** For those who hear the picture. On a page the label has to do: there a title would follow the pointer everywhere. */
function described(diagram: PlainDiagram, { hasVariables }: Look): string[] {
    if (hasVariables) return [];
    const names = [...titlesIn(diagram.members)].join(', ');
    const title = xml('title', {}, escaped(cleaned(diagram.title).slice(0, 200)));
    return [title, xml('desc', {}, escaped([...diagram.remarks, cleaned(names).slice(0, 1000)].join(' ')))];
}

function* titlesIn(members: PlainDiagram['members']): Generator<string> {
    for (const member of members) {
        yield member.title;
        if (member.type === 'group') yield* titlesIn(member.members);
    }
}
