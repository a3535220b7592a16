import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mermaidLabel } from '../../language/diagrams/render/mermaid-label.ts';
import { oddTitles, visible } from '../language/diagrams/odd-names.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent('<div id="picture"></div>');
    await page.addScriptTag({
        path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')),
    });
    await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', layout: 'dagre' })`);
});

afterAll(() => browser?.close());

test.each(oddTitles)('the title %j is shown as it is written, on a node, a group and an arrow', async (title) => {
    const label = mermaidLabel([title]);
    const text = `flowchart LR\n  subgraph g1["${label}"]\n    n1["${label}"]\n  end\n  n2["x"]\n  n1 -->|"${label}"| n2\n`;
    await page.evaluate(`mermaid.render('m' + Date.now(), ${JSON.stringify(text)}).then(({ svg }) => {
        document.getElementById('picture').innerHTML = svg;
    })`);
    for (const part of ['.node[id*="n1"]', '.cluster-label', '.edgeLabel .label']) {
        const shown = await page.locator(`#picture ${part}`).first().innerHTML();
        expect(visible(await textIn(shown))).toBe(visible(title));
        expect(shown).not.toMatch(/<(a|img|script|b|i|em|strong|del|code|li|math)\b/);
    }
});

test('no title makes the page ask for anything', () => {
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
});

function textIn(html: string): Promise<string> {
    return page.evaluate((source) => {
        const element = document.createElement('div');
        element.innerHTML = source;
        for (const br of element.querySelectorAll('br')) br.replaceWith(' ');
        return element.textContent ?? '';
    }, html);
}
