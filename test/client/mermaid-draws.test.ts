import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picture, render, subjectFileName, subjectsOf } from '../../language/index.ts';
import { examples } from '../examples/examples.ts';
import { launchChromium } from '../support/chromium.ts';

const manifest = createRequire(import.meta.url).resolve('mermaid/package.json');
const pictures = examples().flatMap(({ name, project: { model }, language }) =>
    subjectsOf(model).flatMap((subject) => {
        const diagram = picture(model, subject, { language });
        return diagram ? [{ name: `${name} ${subjectFileName(subject)}`, diagram }] : [];
    }),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addScriptTag({ path: join(dirname(manifest), 'dist', 'mermaid.min.js') });
    await page.addScriptTag({ content: drawnAsInDocs });
});
afterAll(() => browser.close());

test.each(pictures)('Mermaid draws every box and group of $name as in docs', async ({ diagram }) => {
    const { text, ids } = render(diagram);
    expect(await page.evaluate(`missing(${JSON.stringify(text)}, ${JSON.stringify([...ids.keys()])})`)).toEqual([]);
});

/** What of these ids is not in the picture, laid out as on GitHub. */
const drawnAsInDocs = `
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', layout: 'dagre' });
    async function missing(text, ids) {
        const { svg } = await mermaid.render('picture', text);
        const drawn = new DOMParser().parseFromString(svg, 'text/html');
        return ids.filter((id) => !drawn.querySelector('[id^="picture-flowchart-' + id + '-"], [id="picture-' + id + '"]'));
    }
`;
