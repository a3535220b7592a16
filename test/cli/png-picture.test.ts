import { expect, test } from 'vitest';
import { drawnDiagram, svgFile } from '../../cli/pictures/drawn-diagram.ts';
import { fontsFor } from '../../cli/pictures/fonts.ts';
import { largestPng, pngPicture } from '../../cli/pictures/png-picture.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { type Project, picture, type Subject } from '../../language/index.ts';
import { exampleNamed } from '../examples/examples.ts';
import { shop } from '../support/models.ts';
import { projectOf } from '../support/project.ts';

test('a model is drawn as SVG and as PNG of twice its size', async () => {
    const drawn = await drawnIn(projectOf(shop), { kind: 'environment', environment: 'prod' });
    const svg = svgFile(drawn);
    expect(svg).toMatch(/^<svg [^\n]*.*<\/svg>\n$/s);
    const { bytes, scale, missing } = await pngPicture(drawn, 2);
    const [, width = 0] = svg.match(/ width="(\d+)"/) ?? [];
    expect(sizeOf(bytes).width).toBe(2 * Number(width));
    expect([scale, missing]).toEqual([2, []]);
});

test.each(['가나다', 'abc', '漢', 'é'])('the text %s leaves ink, unless it is said to be missing', async (text) => {
    const { missing } = fontsFor(text);
    const blank = await pngPicture(drawingOf(''), 1);
    const written = await pngPicture(drawingOf(text), 1);
    expect(written.missing).toEqual(missing);
    expect(Buffer.compare(blank.bytes, written.bytes) !== 0).toBe(missing.length === 0);
});

test('Korean and English need no other font than the one that comes along', () => {
    const { files, missing } = fontsFor('주문 서비스 ×3–9 · Order service, replicas …');
    expect([files.length, missing]).toEqual([2, []]);
});

test('characters that no font has are told', () => {
    expect(fontsFor('a\u{1fbca}').missing).toEqual(['\u{1fbca}']);
});

test('a picture that would be too large is made smaller', async () => {
    const drawing = { svg: emptySvg(20_000, 100), width: 20_000, height: 100 };
    const { bytes, scale } = await pngPicture(drawing, 2);
    expect(scale).toBeLessThan(1);
    expect(sizeOf(bytes).width).toBeLessThanOrEqual(largestPng.side);
});

test('every seed drawing has ink on it', async () => {
    const { project } = exampleNamed('seed/instances-behind-a-balancer');
    const drawn = await drawnIn(project, { kind: 'environment', environment: '배포' });
    const { bytes } = await pngPicture(drawn, 2);
    expect(bytes.length).toBeGreaterThan(5000);
});

function drawnIn({ model }: Project, subject: Subject): Promise<Drawing> {
    const diagram = picture(model, subject, { language: 'ko' });
    if (!diagram) throw new Error('There is nothing to draw.');
    return drawnDiagram(diagram, 'light');
}

function drawingOf(text: string) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="40" font-family="Nanum Gothic"><text x="9" y="30">${text}</text></svg>`;
    return { svg, width: 99, height: 40 };
}

function emptySvg(width: number, height: number): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
}

/** As the file itself says. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return { width: view.getUint32(16), height: view.getUint32(20) };
}
