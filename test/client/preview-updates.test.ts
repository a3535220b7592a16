import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Preview, PreviewOptions } from '../../server/protocol.ts';
import { launchChromium } from '../support/chromium.ts';
import { type OpenPreview, openPreview } from '../support/open-preview.ts';
import { previewOf } from '../support/preview-of.ts';
import { random } from '../support/random.ts';
import { drawn, idOf, shopPreview, smallShop, subject, zone } from './small-shop.ts';

const shop = shopPreview();
const order = idOf(shop, 'run order');
const ship = idOf(shop, 'run ship');
const moreShips = shopPreview(smallShop.replace('run ship x2', 'run ship x3'));

let browser: Browser;
beforeAll(async () => {
    browser = await launchChromium();
});
afterAll(() => browser.close());

test('has, after whatever it showed before, the same on the page as if it had shown nothing before', async () => {
    const fresh: string[] = [];
    for (const variant of variants) fresh.push(await shownAlone(variant));
    const preview = await openPreview(browser);
    const { below } = random(5);
    for (let step = 0; step < 30; step += 1) {
        const index = below(variants.length);
        const variant = variants[index];
        if (!variant) continue;
        if (below(8) === 0) await showMermaid(preview, variant);
        await showAndWait(preview, variant);
        expect(await shownOn(preview.page)).toBe(fresh[index]);
    }
    expect(preview.offences).toEqual([]);
});

test('leaves what does not change where it is, with the focus and the mouse on it', async () => {
    const { page, show } = await openShop();
    await drawn(page, order).focus();
    await drawn(page, order).hover();
    await mark(page, order);
    await mark(page, ship);
    await show(moreShips);
    await drawn(page, ship).getByText('×3').waitFor();
    expect(await isMarked(page, order)).toBe(true);
    expect(await isMarked(page, ship)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(order);
    expect(await drawn(page, order).getAttribute('tabindex')).toBe('0');
    expect(await page.locator('#picture [tabindex="0"]').count()).toBe(1);
    expect(await drawn(page, order).evaluate((element) => element.matches(':hover'))).toBe(true);
});

test('keeps the selection and the matches of a search on what is drawn anew', async () => {
    const { page, show, tell } = await openShop();
    await tell({ kind: 'cursor', id: ship });
    await page.keyboard.press('Control+f');
    await page.keyboard.type('서비스');
    await expect.poll(() => page.locator('.match').count()).toBe(2);
    await show(moreShips);
    await drawn(page, ship).getByText('×3').waitFor();
    expect(await page.locator('.match').count()).toBe(2);
    expect(await page.locator('.selected').getAttribute('data-id')).toBe(ship);
    await page.keyboard.press('Escape');
    await show(shop);
    await drawn(page, ship).getByText('×2').waitFor();
    expect(await page.locator('.match').count()).toBe(0);
});

test('marks only the element that changed, also when another one changed just before', async () => {
    const { page, show } = await openShop();
    await show(moreShips);
    await page.locator(`.changed[data-id="${ship}"]`).waitFor();
    await show(shopPreview(smallShop.replace('run ship x2', 'run ship x3').replace('run order x3', 'run order x4')));
    await page.locator(`.changed[data-id="${order}"]`).waitFor();
    await page.locator('.changed').first().waitFor({ state: 'detached' });
    expect(await page.locator('.changed').count()).toBe(0);
});

/** Pictures that share a lot, in another order or a frame of another size now and then. */
const variants: readonly Preview[] = [
    shop,
    moreShips,
    shopPreview(smallShop.replace('"운영"', '"다른 환경의 아주 긴 제목"')),
    shopPreview(smallShop.replace('zone a { run order x3 }', '').replace('run data', 'run data  run order x3')),
    shopPreview(smallShop.replace(/(zone a .*)\n(.*zone b .*)\n/, '$2\n$1\n')),
    shopPreview(smallShop.replace('calls ship', 'calls ship via grpc  writes data')),
    shopPreview(smallShop.replace('calls ship', '').replace('writes data', '')),
    ...optionsOf({ folded: [zone] }, { hasLegend: true }, { nesting: 'service' }, { instances: 'expanded' }),
    previewOf(smallShop),
];

function optionsOf(...options: readonly PreviewOptions[]): Preview[] {
    return options.map((each) => previewOf(smallShop, subject, each));
}

async function shownAlone(variant: Preview): Promise<string> {
    const preview = await openPreview(browser);
    await showAndWait(preview, variant);
    const shown = await shownOn(preview.page);
    await preview.page.close();
    return shown;
}

async function showAndWait({ show, kept }: OpenPreview, variant: Preview): Promise<void> {
    await show(variant);
    await expect.poll(async () => (await kept())?.lastGood?.preview, { timeout: 20_000 }).toEqual(variant);
}

async function showMermaid({ page, show }: OpenPreview, variant: Preview): Promise<void> {
    await show(variant, { renderer: 'mermaid' });
    await page.locator('#picture svg:not(.groundplan)').waitFor();
}

/** Without what marks changes for a moment. */
function shownOn(page: Page): Promise<string> {
    return page.locator('#picture').evaluate((picture) => {
        const copy = document.createElement('div');
        copy.append(...[...picture.childNodes].map((node) => node.cloneNode(true)));
        for (const element of copy.querySelectorAll('.changed')) element.classList.remove('changed');
        return copy.innerHTML;
    });
}

async function openShop(): Promise<OpenPreview> {
    const preview = await openPreview(browser);
    await preview.show(shop);
    await drawn(preview.page, order).waitFor();
    return preview;
}

function mark(page: Page, id: string): Promise<unknown> {
    return drawn(page, id).evaluate((element) => Object.assign(element, { isMarked: true }).id);
}

function isMarked(page: Page, id: string): Promise<boolean> {
    return drawn(page, id).evaluate((element) => 'isMarked' in element);
}
