import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardPlace } from '../../client/webview/card-place.ts';
import type { FindingFacts } from '../../client/webview/messages.ts';
import { launchChromium } from '../support/chromium.ts';
import { type OpenPreview, openPreview } from '../support/open-preview.ts';
import { drawn, idOf, shopPreview, zone } from './small-shop.ts';

const shop = shopPreview();
const order = idOf(shop, 'run order');
const ship = idOf(shop, 'run ship');
const data = idOf(shop, 'database data');

let browser: Browser;
beforeAll(async () => {
    browser = await launchChromium();
});
afterAll(() => browser.close());

test.for([
    ['seen whole', 0, [order, ship, data, zone]],
    ['zoomed in', 3, [order, ship]],
] as const)('stands beside its element in a narrow window, however long it is (%s)', async ([, zoom, ids]) => {
    const preview = await openShop();
    const { page } = preview;
    for (let step = 0; step < zoom; step += 1) await page.locator('#zoom-in').click();
    for (const id of ids) {
        const place = drawn(page, id).locator('text').first();
        await place.hover();
        await tellAllAbout(preview, id);
        const target = id === zone ? drawn(page, id).locator('g.title') : drawn(page, id);
        expect(await overlap(page, await target.boundingBox())).toBe(0);
        await page.mouse.move(395, 595);
        await page.locator('#card').waitFor({ state: 'hidden' });
    }
});

test('names what is wrong before what is so, the worst first', async () => {
    const preview = await openShop();
    await drawn(preview.page, order).hover();
    await tellAllAbout(preview, order);
    const text = await preview.page.locator('#card').textContent();
    expect(text).toMatch(/^order.*Error.*Warning.*Fact 1.*Fact 40/);
});

test('lets the keyboard scroll it, and goes back to its element', async () => {
    const { page, tell } = await openShop();
    await drawn(page, ship).focus();
    await page.keyboard.press('.');
    await page.locator('#card').waitFor();
    await tell({ kind: 'facts', id: ship, facts: { title: 'ship', lines, findings: [] } });
    await page.locator('#card', { hasText: 'Fact 40' }).waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('#card').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.locator('#card').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(ship);
});

test('closes when the keyboard leaves it', async () => {
    const { page } = await openShop();
    await drawn(page, ship).focus();
    await page.keyboard.press('.');
    await page.locator('#card').waitFor();
    await page.locator('#zoom-in').focus();
    await page.locator('#card').waitFor({ state: 'hidden' });
});

const stage = { left: 0, top: 40, right: 400, bottom: 640 };
const card = { width: 200, height: 150 };

test.for([
    ['below', { left: 100, top: 100, right: 180, bottom: 140 }, { left: 100, top: 106 }],
    ['above', { left: 100, top: 500, right: 180, bottom: 600 }, { left: 100, top: 304 }],
    ['to the right', { left: 10, top: 50, right: 90, bottom: 630 }, { left: 96, top: 10 }],
    ['to the left', { left: 310, top: 50, right: 390, bottom: 630 }, { left: 104, top: 10 }],
] as const)('stands %s of an element where there is room', ([, element, place]) => {
    expect(cardPlace(element, stage, card)).toMatchObject(place);
});

test('is cut where no side has room for it, and reaches the border of the window at most', () => {
    const element = { left: 0, top: 140, right: 400, bottom: 540 };
    expect(cardPlace(element, stage, card)).toEqual({ left: 4, top: 506, mostHeight: 90 });
    const everything = { left: -100, top: 0, right: 500, bottom: 900 };
    const { top, mostHeight } = cardPlace(everything, stage, card);
    expect(top + mostHeight).toBeLessThanOrEqual(600);
});

const lines = Array.from({ length: 40 }, (_, index) => `Fact ${index + 1}`);

async function tellAllAbout({ page, tell }: OpenPreview, id: string): Promise<void> {
    await page.locator('#card').waitFor();
    const findings = [finding('warning'), finding('error')];
    await tell({ kind: 'facts', id, facts: { title: 'order', lines, findings } });
    await page.locator('#card', { hasText: 'Fact 40' }).waitFor();
}

function finding(level: FindingFacts['level']): FindingFacts {
    const message = 'Both instances run on one host, so that they fail together. '.repeat(3);
    return { level, rule: 'shared-host', message, fixes: [{ id: level, title: 'Spread them' }] };
}

/** Pixels that the card covers of something. */
async function overlap(page: Page, element: Awaited<ReturnType<ReturnType<typeof drawn>['boundingBox']>>) {
    const own = await page.locator('#card').boundingBox();
    if (!own || !element) throw new Error('Nothing is there.');
    const right = Math.min(own.x + own.width, element.x + element.width);
    const bottom = Math.min(own.y + own.height, element.y + element.height);
    return Math.max(0, right - Math.max(own.x, element.x)) * Math.max(0, bottom - Math.max(own.y, element.y));
}

async function openShop(): Promise<OpenPreview> {
    const preview = await openPreview(browser, { width: 400 });
    await preview.show(shop);
    await drawn(preview.page, order).waitFor();
    return preview;
}
