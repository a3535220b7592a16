import { expect, test } from 'vitest';
import { drawioPicture } from '../../../drawing/drawio-picture.ts';
import { edgeText } from '../../../language/diagrams/diagram.ts';
import { linesOf, shownLine } from '../../../language/exports/drawn-texts.ts';
import { type PlainMember, sheet } from '../../../language/index.ts';
import { elementsIn, readXml, type XmlElement } from '../../drawing/read-xml.ts';
import { exportedDiagrams, oddDiagram } from './exported-diagrams.ts';

const diagrams = [
    ...exportedDiagrams().filter(({ name }) => /^(ten-lines|seed|bookinfo|order)/.test(name)),
    { name: 'odd names', diagram: oddDiagram() },
];

test.each(diagrams)(
    'the draw.io file of $name is XML that holds every box in its group, and every line',
    { timeout: 60_000 },
    async ({ diagram }) => {
        const page = sheet(diagram);
        const cells = elementsIn(readXml(await drawioPicture(diagram))).filter(({ name }) => name === 'mxCell');
        const byId = new Map(cells.map((cell) => [attribute(cell, 'id'), cell]));
        expect(byId.size).toBe(cells.length);
        const boxes = cells.filter((cell) => attribute(cell, 'vertex') === '1');
        const edges = cells.filter((cell) => attribute(cell, 'edge') === '1');
        expect(boxes.map((cell) => pathOf(cell, byId)).sort()).toEqual(
            page.members.flatMap((each) => pathsOf(each, [])).sort(),
        );
        expect(edges.map((cell) => shown(attribute(cell, 'value'))).sort()).toEqual(
            page.edges.map((edge) => shown(edgeText(edge))).sort(),
        );
        for (const edge of edges) {
            for (const end of ['source', 'target']) expect(boxes).toContain(byId.get(attribute(edge, end)));
        }
    },
);

test.each(diagrams)(
    'every box of $name in draw.io has a size, and stands inside its group',
    { timeout: 60_000 },
    async ({ diagram }) => {
        const cells = elementsIn(readXml(await drawioPicture(diagram))).filter(({ name }) => name === 'mxCell');
        const areas = new Map(cells.map((cell) => [attribute(cell, 'id'), areaOf(cell)]));
        for (const cell of cells.filter((each) => attribute(each, 'vertex') === '1')) {
            const { x, y, width, height } = areaOf(cell);
            expect(Math.min(width, height)).toBeGreaterThan(0);
            const outer = areas.get(attribute(cell, 'parent'));
            if (!outer || outer.width === 0) continue;
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(outer.width + 1);
            expect(y + height).toBeLessThanOrEqual(outer.height + 1);
        }
    },
);

function pathOf(cell: XmlElement, byId: ReadonlyMap<string, XmlElement>): string {
    const parent = byId.get(attribute(cell, 'parent'));
    const own = shown(attribute(cell, 'value'));
    return parent && attribute(parent, 'vertex') === '1' ? `${pathOf(parent, byId)} > ${own}` : own;
}

function pathsOf(member: PlainMember, path: readonly string[]): string[] {
    const own = [...path, shown(linesOf(member).map(shownLine).join('\n'))];
    return [own.join(' > '), ...(member.type === 'group' ? member.members.flatMap((each) => pathsOf(each, own)) : [])];
}

function areaOf(cell: XmlElement) {
    const geometry = cell.children.find(({ name }) => name === 'mxGeometry');
    const number = (name: string) => Number(geometry?.attributes.get(name) ?? 0);
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}

function attribute(cell: XmlElement, name: string): string {
    return cell.attributes.get(name) ?? '';
}

function shown(text: string): string {
    return shownLine(text.replaceAll('&#10;', '\n')).replaceAll(/\s+/g, ' ').trim();
}
