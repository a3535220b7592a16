import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawioPicture } from '../../drawing/drawio-picture.ts';
import { edgeText } from '../../language/diagrams/diagram.ts';
import { shownLine } from '../../language/exports/drawn-texts.ts';
import { type PlainDiagram, sheet } from '../../language/index.ts';
import { boxPaths, squeezed } from '../language/exports/box-paths.ts';
import { exportedDiagrams, oddDiagram } from '../language/exports/exported-diagrams.ts';
import { launchChromium } from '../support/chromium.ts';

const library = createRequire(import.meta.url).resolve('mxgraph/javascript/mxClient.min.js');
const diagrams = [...exportedDiagrams(), { name: 'odd names', diagram: oddDiagram() }];
const offences: string[] = [];

let browser: Browser;
let page: Page;

beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('request', (request) => offences.push(request.url()));
    page.on('dialog', (dialog) => {
        offences.push(dialog.message());
        void dialog.dismiss();
    });
    page.on('pageerror', ({ message }) => offences.push(message));
    await page.addScriptTag({ content: 'mxLoadResources = mxLoadStylesheets = false; mxBasePath = "";' });
    await page.addScriptTag({ path: library });
    await page.addScriptTag({ content: shownByDrawio });
});
afterAll(() => browser.close());

test.each(diagrams)("draw.io's library reads the file of $name and draws what is in it", async ({ diagram }) => {
    const shown = await drawn(await drawioPicture(diagram));
    const { boxes, lines } = expected(diagram);
    expect(shown.boxes.map(squeezed).sort()).toEqual(boxes.sort());
    expect(shown.lines.map(squeezed).sort()).toEqual(lines.sort());
    expect(shown.foreign).toEqual([]);
});

test('no name runs a script or asks for anything in the page that draws it', () => expect(offences).toEqual([]));

interface Shown {
    /** The texts on the screen of each box, after those of all boxes around it. */
    readonly boxes: readonly string[];
    readonly lines: readonly string[];
    /** Elements that only a name can have brought. */
    readonly foreign: readonly string[];
}

function drawn(xml: string): Promise<Shown> {
    return page.evaluate<Shown>(`shownByDrawio(${JSON.stringify(xml)})`);
}

/** Where a text is wrapped, draw.io makes HTML of it: with the markup in it or, for `html=0`, as it is written. */
const shownByDrawio = `
function shownByDrawio(xml) {
    document.body.innerHTML = '<div id="picture"></div>';
    const graph = new mxGraph(document.getElementById('picture'));
    // The sign for it is a picture of draw.io's.
    graph.foldingEnabled = false;
    graph.isHtmlLabel = (cell) => {
        const { html, whiteSpace } = graph.getCellStyle(cell);
        return html == '1' || whiteSpace === 'wrap';
    };
    const valueOf = graph.cellRenderer.getLabelValue;
    graph.cellRenderer.getLabelValue = (state) => {
        const value = valueOf.call(graph.cellRenderer, state);
        return graph.isHtmlLabel(state.cell) && state.style.html != '1' ? mxUtils.htmlEntities(value, false) : value;
    };
    const file = mxUtils.parseXml(xml);
    new mxCodec(file).decode(file.querySelector('mxGraphModel'), graph.getModel());
    const textOf = (cell) => graph.view.getState(cell).text?.node.textContent ?? '';
    const pathOf = (cell) => (cell.parent.vertex ? pathOf(cell.parent) + ' > ' : '') + textOf(cell);
    const cells = Object.values(graph.getModel().cells);
    const foreign = document.querySelectorAll('#picture :is(script, iframe, img, a, b, style, [onload], [onerror])');
    return {
        boxes: cells.filter(({ vertex }) => vertex).map(pathOf),
        lines: cells
            .filter(({ edge }) => edge)
            .map((cell) => pathOf(cell.source) + ' -> ' + pathOf(cell.target) + ': ' + textOf(cell)),
        foreign: [...foreign].map(({ outerHTML }) => outerHTML),
    };
}`;

function expected(diagram: PlainDiagram) {
    const { members, edges } = sheet(diagram);
    const paths = boxPaths(members);
    return {
        boxes: [...paths.values()].map(squeezed),
        lines: edges.map((edge) => {
            return squeezed(`${paths.get(edge.from)} -> ${paths.get(edge.to)}: ${shownLine(edgeText(edge))}`);
        }),
    };
}
