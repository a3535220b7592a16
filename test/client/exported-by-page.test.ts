import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawing } from '../../drawing/drawing.ts';
import { drawioPicture } from '../../drawing/drawio-picture.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPreview } from '../support/open-preview.ts';
import { previewOf } from '../support/preview-of.ts';
import { shopPreview, smallShop } from './small-shop.ts';

let browser: Browser;
beforeAll(async () => {
    browser = await launchChromium();
});
afterAll(() => browser.close());

const diagram = previewOf(smallShop, 'environment:prod', { hasFindings: true, hasLegend: true }).picture?.diagram;

test.for([
    ['drawio', async () => diagram && drawioPicture(diagram)],
    ['svg', async () => diagram && (await drawing(diagram, plainLook)).svg],
] as const)('the page makes a file of %s with the bytes of the terminal program', async ([format, expected]) => {
    const { tell, told, show } = await openPreview(browser);
    await show(shopPreview());
    if (!diagram) throw new Error('The shop cannot be drawn.');
    await tell({ kind: 'export', request: 1, format, diagram });
    const answer = async () => (await told()).find((message) => message.kind === 'exported')?.data;
    await expect.poll(answer, { timeout: 30_000 }).toBe(await expected());
});
