import { edgeText } from '../../diagrams/diagram.ts';
import type { PlainDiagram, PlainEdge, PlainMember } from '../../diagrams/plain-diagram.ts';
import { linesOf } from '../drawn-texts.ts';
import { identifiers } from '../identifiers.ts';
import { edgeStyle, memberStyle } from './drawio-styles.ts';
import { xmlText } from './xml-text.ts';

/** Where a layout has put things, in pixels from the corner of the picture. */
export interface Geometry {
    /** By the ids of groups and nodes. */
    readonly areas: ReadonlyMap<string, Area>;
    /** The corners of each line between its ends, in the order of the edges. */
    readonly bends: readonly (readonly Point[])[];
}

export interface Area extends Point {
    readonly width: number;
    readonly height: number;
}

export interface Point {
    readonly x: number;
    readonly y: number;
}

/** A diagram without remarks and legend (see `sheet`) as a file of draw.io, with everything where the layout has put it. */
export function drawioText(diagram: PlainDiagram, geometry: Geometry): string {
    const page: Page = { geometry, idOf: identifiers() };
    const lines = [
        '<mxfile host="groundplan">',
        `  <diagram id="picture" name="${xmlText([diagram.title])}">`,
        '    <mxGraphModel grid="1" gridSize="10" guides="1" connect="1" arrows="1" fold="1" page="0" math="0">',
        '      <root>',
        '        <mxCell id="0"/>',
        '        <mxCell id="1" parent="0"/>',
        ...diagram.members.flatMap((member) => memberCells(member, canvas, page)),
        ...diagram.edges.flatMap((edge, index) => edgeCell(edge, index, page)),
        '      </root>',
        '    </mxGraphModel>',
        '  </diagram>',
        '</mxfile>',
    ];
    return `${lines.join('\n')}\n`;
}

interface Page {
    readonly geometry: Geometry;
    readonly idOf: (id: string) => string;
}

interface Parent extends Point {
    readonly cell: string;
}

const canvas: Parent = { cell: '1', x: 0, y: 0 };

function memberCells(member: PlainMember, parent: Parent, page: Page): string[] {
    const area = page.geometry.areas.get(member.id);
    if (!area) throw new Error(`The layout has lost '${member.id}'.`);
    const cell = page.idOf(member.id);
    const [x, y] = [rounded(area.x - parent.x), rounded(area.y - parent.y)];
    const size = `width="${rounded(area.width)}" height="${rounded(area.height)}"`;
    return [
        `        <mxCell id="${cell}" value="${xmlText(linesOf(member))}" style="${memberStyle(member)}" vertex="1" parent="${parent.cell}">`,
        `          <mxGeometry x="${x}" y="${y}" ${size} as="geometry"/>`,
        '        </mxCell>',
        ...(member.type === 'group'
            ? member.members.flatMap((each) => memberCells(each, { cell, x: area.x, y: area.y }, page))
            : []),
    ];
}

function edgeCell(edge: PlainEdge, index: number, { geometry, idOf }: Page): string[] {
    const bends = geometry.bends[index] ?? [];
    const ends = `source="${idOf(edge.from)}" target="${idOf(edge.to)}"`;
    const text = edgeText(edge);
    const points = bends.map(({ x, y }) => `              <mxPoint x="${rounded(x)}" y="${rounded(y)}"/>`);
    return [
        `        <mxCell id="line_${index + 1}" value="${text === '' ? '' : xmlText([text])}" style="${edgeStyle(edge)}" edge="1" parent="1" ${ends}>`,
        '          <mxGeometry relative="1" as="geometry">',
        ...(points.length > 0 ? ['            <Array as="points">', ...points, '            </Array>'] : []),
        '          </mxGeometry>',
        '        </mxCell>',
    ];
}

function rounded(value: number): number {
    return Math.round(value * 10) / 10;
}
