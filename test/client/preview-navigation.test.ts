import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type OpenPreview, openPreview } from '../support/open-preview.ts';
import { previewOf } from '../support/preview-of.ts';
import { drawn, idOf, longChain, region, shopPreview, smallShop, subject, transformOf, zone } from './small-shop.ts';

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
    ['a node', order, ''],
    ['the title of a group', zone, 'g.title'],
] as const)('tells the editor to reveal the source of %s that was clicked', async ([, id, part]) => {
    const { page, told } = await openShop();
    await drawn(page, id)
        .locator(part === '' ? 'text' : part)
        .first()
        .click();
    await expect.poll(told).toContainEqual({ kind: 'reveal', id });
    expect(await drawn(page, id).getAttribute('class')).toContain('selected');
});

test('takes the inside of a group for background', async () => {
    const { page, told } = await openShop();
    const box = await drawn(page, zone).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + (box?.height ?? 0) - 3);
    expect(await told()).toEqual([{ kind: 'ready' }]);
});

test('does not take the end of a drag for a click', async () => {
    const { page, told } = await openShop();
    const before = await transformOf(page);
    await drawn(page, order).hover();
    await page.mouse.down();
    await page.mouse.move(600, 400, { steps: 4 });
    await page.mouse.up();
    expect(await told()).not.toContainEqual({ kind: 'reveal', id: order });
    expect(await transformOf(page)).not.toBe(before);
});

test('moves with the wheel, and zooms with it and Ctrl or Alt', async () => {
    const { page } = await openShop();
    const scale = async () => /scale\((.+)\)/.exec(await transformOf(page))?.[1];
    const before = await scale();
    const place = await transformOf(page);
    await page.mouse.move(450, 300);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => transformOf(page)).not.toBe(place);
    expect(await scale()).toBe(before);
    for (const key of ['Control', 'Alt']) {
        const last = await scale();
        await page.keyboard.down(key);
        await page.mouse.wheel(0, -40);
        await page.keyboard.up(key);
        await expect.poll(async () => Number(await scale())).toBeGreaterThan(Number(last));
    }
});

test('walks with the Tab key in reading order, and leaves the picture at its end', async () => {
    const { page } = await openShop();
    await page.locator('#stage').focus();
    const walked: (string | null)[] = [];
    for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab');
        walked.push(await focusedId(page));
    }
    const ids = [zone, order, 'prod/region seoul/zone b', ship, data];
    const places = ids.map((id) => walked.indexOf(id));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(places).not.toContain(-1);
    expect(walked.at(-1)).toBeNull();
});

test('goes to the nearest element in the direction of an arrow key, and back', async () => {
    const { page } = await openShop();
    await drawn(page, order).focus();
    await page.keyboard.press('ArrowRight');
    const next = await focusedId(page);
    expect(next).toBe(ship);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedId(page)).toBe(order);
});

test('reveals the source with Enter and moves the picture with Shift and an arrow', async () => {
    const { page, told } = await openShop();
    await drawn(page, ship).focus();
    await page.keyboard.press('Enter');
    expect(await told()).toContainEqual({ kind: 'reveal', id: ship });
    const before = await transformOf(page);
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await transformOf(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stage');
});

test('names everything drawn for those who do not see it', async () => {
    const { page } = await openShop();
    expect(await drawn(page, order).getAttribute('aria-label')).toMatch(/^주문 서비스, .*×3/);
    expect(await drawn(page, zone).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#announcement').textContent()).toMatch(/Shows .*운영.* elements/);
});

test('lists its keys for a question mark', async () => {
    const { page } = await openShop();
    await page.locator('#stage').focus();
    await page.keyboard.press('?');
    await page.locator('#help', { hasText: 'Fold or unfold' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#help').waitFor({ state: 'hidden' });
});

test('selects what the cursor is in, and moves the picture only when it is out of sight', async () => {
    const { page, tell } = await openShop();
    const before = await transformOf(page);
    await tell({ kind: 'cursor', id: ship });
    await page.locator('.selected').waitFor();
    expect(await drawn(page, ship).getAttribute('aria-current')).toBe('true');
    expect(await transformOf(page)).toBe(before);

    await page.locator('#zoom-in').click();
    await page.mouse.move(450, 300);
    await page.mouse.wheel(0, 5000);
    await tell({ kind: 'cursor', id: order });
    await expect.poll(() => isInSight(page, order)).toBe(true);
});

test('selects the fold that holds what the cursor is in', async () => {
    const { page, show, tell } = await openPreview(browser);
    await show(previewOf(smallShop, subject, { folded: [zone] }));
    await drawn(page, zone).waitFor();
    await tell({ kind: 'cursor', id: order });
    await expect.poll(() => drawn(page, zone).getAttribute('class')).toContain('selected');
});

test('finds by title and details, says how many there are, and walks through them', async () => {
    const { page } = await openShop();
    await page.locator('#stage').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('서비스');
    await expect.poll(() => page.locator('#found').textContent()).toBe('1 of 2');
    expect(await page.locator('.match').count()).toBe(2);
    await page.keyboard.press('Enter');
    expect(await page.locator('#found').textContent()).toBe('2 of 2');
    expect(await page.locator('.match.current').getAttribute('data-id')).toBe(ship);
    await page.keyboard.press('Shift+Enter');
    expect(await page.locator('.match.current').getAttribute('data-id')).toBe(order);
    await page.locator('#query').fill('DATABASE');
    await expect.poll(() => page.locator('.match.current').getAttribute('data-id')).toBe(data);
    await page.locator('#query').fill('nobody');
    await expect.poll(() => page.locator('#found').textContent()).toBe('No results');
    await page.keyboard.press('Escape');
    expect(await page.locator('.match').count()).toBe(0);
});

test('opens the search with Ctrl+F, and moves to a match that is out of sight', async () => {
    const { page, show } = await openPreview(browser);
    await show(previewOf(longChain(60)));
    await page.locator('g.node').first().waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('s47');
    await expect.poll(() => page.locator('#found').textContent()).toBe('1 of 1');
    const id = await page.locator('.match').getAttribute('data-id');
    await expect.poll(() => isInSight(page, id ?? '')).toBe(true);
    const box = await drawn(page, id ?? '').boundingBox();
    expect(box?.height).toBeGreaterThan(15);
});

test('finds what is in folds, and unfolds them on the way to it', async () => {
    const { page, show, tell, told } = await openPreview(browser);
    const options = { folded: [region] };
    await show(previewOf(smallShop, subject, options), { options });
    await drawn(page, region).waitFor();
    await page.keyboard.press('Control+f');
    expect(await told()).toContainEqual({ kind: 'whole' });
    await tell({ kind: 'whole', subject, diagram: shop.picture?.diagram });
    await page.locator('#query').fill('배송');
    await expect.poll(() => page.locator('#found').textContent()).toContain('of');
    while (!(await page.locator('#found').textContent())?.includes('배송')) await page.keyboard.press('Enter');
    const asked = (await told()).findLast((message) => message.kind === 'options');
    expect(asked).toMatchObject({ options: { folded: [], opened: ['prod/region seoul/zone b'] } });
    await show(shop, { options: asked?.kind === 'options' ? asked.options : {} });
    await drawn(page, ship).waitFor();
    await expect.poll(() => page.locator('.match.current').getAttribute('data-id')).toBe(ship);
});

test('shows a map of a picture larger than the window; a click on it moves there', async () => {
    const { page, show } = await openPreview(browser);
    await show(previewOf(longChain(50)));
    await page.locator('g.node').first().waitFor();
    expect(await page.locator('#overview').isVisible()).toBe(false);
    for (let step = 0; step < 12; step += 1) await page.locator('#zoom-in').click();
    await page.locator('#overview').waitFor();
    await page.locator('#overview').click({ position: { x: 4, y: 4 } });
    const start = await transformOf(page);
    const { width = 0, height = 0 } = (await page.locator('#overview').boundingBox()) ?? {};
    await page.locator('#overview').click({ position: { x: width - 4, y: height - 4 } });
    expect(await transformOf(page)).not.toBe(start);
    await page.locator('#fit').click();
    await page.locator('#overview').waitFor({ state: 'hidden' });
});

test('keeps the selected element where it is when the picture changes around it', async () => {
    const { page, show } = await openShop();
    await page.locator('#zoom-in').click();
    await page.locator('#zoom-in').click();
    await drawn(page, ship).locator('text').first().click();
    const before = await drawn(page, ship).boundingBox();
    await show(shopPreview(smallShop.replace('run order x3', 'run order x3  run ship')));
    await drawn(page, 'prod/region seoul/zone a/run ship').waitFor();
    const after = await drawn(page, ship).boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(
        2 + Math.abs((after?.width ?? 0) - (before?.width ?? 0)),
    );
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test.for(['no-preference', 'reduce'] as const)(
    'marks for a moment what the text changed (%s)',
    async (reducedMotion) => {
        const { page, show } = await openPreview(browser, { reducedMotion });
        await show(shop);
        await drawn(page, order).waitFor();
        await show(shopPreview(smallShop.replace('x3', 'x4')));
        await page.locator('.changed').waitFor();
        const changed = await page
            .locator('.changed')
            .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-id')));
        expect(changed).toEqual([order]);
        const { animationName, outlineStyle } = await page.locator('.changed').evaluate((element) => {
            const { animationName, outlineStyle } = getComputedStyle(element);
            return { animationName, outlineStyle };
        });
        expect(outlineStyle).toBe('solid');
        expect(animationName).toBe(reducedMotion === 'reduce' ? 'none' : 'pulse');
        await page.locator('.changed').waitFor({ state: 'detached' });
    },
);

async function openShop(): Promise<OpenPreview> {
    const preview = await openPreview(browser);
    await preview.show(shop);
    await drawn(preview.page, order).waitFor();
    return preview;
}

function focusedId(page: Page): Promise<string | null> {
    return page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
}

async function isInSight(page: Page, id: string): Promise<boolean> {
    const box = await drawn(page, id).boundingBox();
    return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= 900 && box.y + box.height <= 600;
}
