import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Preview } from '../../server/protocol.ts';
import { launchChromium } from '../support/chromium.ts';
import {
    darkTheme,
    highContrastLightTheme,
    highContrastTheme,
    lightTheme,
    openPreview,
    setTheme,
} from '../support/open-preview.ts';
import { previewOf } from '../support/preview-of.ts';
import { drawn, idOf, shopPreview, smallShop, transformOf, zone } from './small-shop.ts';

const shop = shopPreview();
const order = idOf(shop, 'run order');
const ship = idOf(shop, 'run ship');
const otherShop = shopPreview(smallShop.replace('run ship x2', ''));

let browser: Browser;
beforeAll(async () => {
    browser = await launchChromium();
});
afterAll(() => browser.close());

test('draws Korean titles, asking for nothing beyond its own files and within its content security policy', async () => {
    const { page, show, offences } = await openPreview(browser);
    await show(shop);
    await drawn(page, order).getByText('주문 서비스').waitFor();
    await drawn(page, zone).waitFor();
    expect(await page.locator('#picture svg.groundplan').count()).toBe(1);
    expect(await page.locator('#notice').isVisible()).toBe(false);
    expect(offences).toEqual([]);
});

test('draws the same as Mermaid does with one click, and back', async () => {
    const { page, show, told, offences } = await openPreview(browser);
    await show(shop);
    await drawn(page, order).waitFor();
    await page.locator('#as-mermaid').click();
    await page.locator('#picture svg:not(.groundplan)').waitFor();
    expect(await drawn(page, order).textContent()).toContain('주문 서비스');
    expect(await drawn(page, zone).count()).toBe(1);
    await page.locator('#as-mermaid').click();
    await page.locator('#picture svg.groundplan').waitFor();
    expect(await told()).toContainEqual({ kind: 'renderer', renderer: 'mermaid' });
    expect(offences).toEqual([]);
});

test('replaces the picture when the text changes', async () => {
    const { page, show } = await openPreview(browser);
    await show(shop);
    await drawn(page, ship).waitFor();
    await show(otherShop);
    await drawn(page, ship).waitFor({ state: 'detached' });
    expect(await page.locator('#picture svg').count()).toBe(1);
});

test('never shows an empty page between two pictures', async () => {
    const { page, show } = await openPreview(browser);
    await show(shop);
    await page.locator('#picture svg').waitFor();
    await page.evaluate(countEmptyFrames);
    for (const count of [4, 5, 6, 7]) await show(shopPreview(smallShop.replace('x3', `x${count}`)));
    await drawn(page, order).getByText('×7').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'emptyFrames'))).toBe(0);
});

test('keeps the last good picture, marked as old, while the text is broken', async () => {
    const { page, show } = await openPreview(browser);
    await show(shop);
    await drawn(page, ship).waitFor();
    await show(broken(otherShop));
    await page.locator('#notice', { hasText: 'Last good picture.' }).waitFor();
    expect(await drawn(page, ship).count()).toBe(1);
    expect(await page.locator('#stage.old').count()).toBe(1);

    await show(otherShop);
    await page.locator('#notice').waitFor({ state: 'hidden' });
    expect(await drawn(page, ship).count()).toBe(0);
    expect(await page.locator('#stage.old').count()).toBe(0);
});

test('shows the part that could be read when no picture was good yet', async () => {
    const { page, show } = await openPreview(browser);
    await show(broken(otherShop));
    await page.locator('#notice', { hasText: 'Partial picture.' }).waitFor();
    await drawn(page, order).waitFor();
});

test('shows the last good picture of each subject, and of no other', async () => {
    const { page, show } = await openPreview(browser);
    const logical = previewOf(smallShop);
    await show(shop);
    await drawn(page, ship).waitFor();
    await show(broken(logical));
    await page.locator('#notice', { hasText: 'Partial picture.' }).waitFor();
    await show(logical);
    await page.locator('#notice').waitFor({ state: 'hidden' });
    await show(broken(otherShop));
    await page.locator('#notice', { hasText: 'Last good picture.' }).waitFor();
    expect(await drawn(page, ship).count()).toBe(1);
});

test('keeps the picture when the new one cannot be drawn, and leaves no error drawing behind', async () => {
    const { page, show, offences } = await openPreview(browser);
    await show(shop, { renderer: 'mermaid' });
    await drawn(page, ship).waitFor();
    await show(withMermaid(otherShop, 'flowchart TB\n    n1order["주문'), { renderer: 'mermaid' });
    await page.locator('#notice', { hasText: 'The picture cannot be drawn.' }).waitFor();
    expect(await drawn(page, ship).count()).toBe(1);
    expect(await page.locator('main svg').count()).toBe(1);
    expect(offences).toEqual([]);
});

test('says so when a picture is too large for Mermaid', async () => {
    const { page, show } = await openPreview(browser);
    const services = Array.from({ length: 1100 }, (_, index) => `    a --> n${index}\n`).join('');
    await show(withMermaid(shop, `flowchart TB\n${services}`), { renderer: 'mermaid' });
    await page.locator('#notice', { hasText: 'too large' }).waitFor();
});

test('says so when there is nothing to draw', async () => {
    const { page, show } = await openPreview(browser);
    await show({ ...shop, picture: undefined });
    await page.locator('#notice', { hasText: 'Nothing to draw yet.' }).waitFor();
});

test('says that it is drawing, answers meanwhile, and gives up what a newer text replaces', async () => {
    const { page, show, offences } = await openPreview(browser);
    await page.evaluate(slowWorkers, 2000);
    await show(otherShop);
    await page.locator('#progress').waitFor();
    await page.locator('#show-help').click();
    await page.locator('#help').waitFor();
    await page.keyboard.press('Escape');
    await show(shop);
    await drawn(page, ship).waitFor();
    await page.locator('#progress').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => Reflect.get(window, 'ended'))).toBe(1);
    expect(offences).toEqual([]);
});

test.for([
    ['light', lightTheme, 'rgb(59, 59, 59)'],
    ['dark', darkTheme, 'rgb(204, 204, 204)'],
    ['dark high contrast', highContrastTheme, 'rgb(255, 255, 255)'],
    ['light high contrast', highContrastLightTheme, 'rgb(41, 41, 41)'],
] as const)('follows a %s theme without drawing anew, and keeps the zoom', async ([, theme, colour]) => {
    const { page, show } = await openPreview(browser, { theme: lightTheme });
    await show(shop);
    await drawn(page, order).waitFor();
    await page.locator('#zoom-in').click();
    await page.locator('#picture svg').evaluate((svg) => svg.setAttribute('data-same', 'true'));
    const zoomed = await transformOf(page);
    const text = drawn(page, order).locator('text').first();

    await setTheme(page, theme);
    await expect.poll(() => text.evaluate((element) => getComputedStyle(element).fill)).toBe(colour);
    expect(await transformOf(page)).toBe(zoomed);
    expect(await page.locator('#picture svg[data-same]').count()).toBe(1);
});

test('draws in the colours that the system imposes', async () => {
    const { page, show } = await openPreview(browser);
    await page.emulateMedia({ forcedColors: 'active' });
    await show(shop);
    await drawn(page, order).waitFor();
    const canvas = () => page.locator('#stage').evaluate(({ style }) => style.getPropertyValue('--gp-canvas'));
    await expect.poll(canvas).toBe('Canvas');
});

test('draws as Mermaid does in the colours of the theme', async () => {
    const { page, show } = await openPreview(browser);
    await show(shop, { renderer: 'mermaid' });
    const fill = () =>
        page
            .locator('g.node rect.label-container')
            .first()
            .evaluate((rect) => getComputedStyle(rect).fill);
    await drawn(page, order).waitFor();
    expect(await fill()).toBe('rgb(248, 248, 248)');
    await setTheme(page, darkTheme);
    await expect.poll(fill).toBe('rgb(32, 32, 32)');
});

test('lists everything there is to draw, marks what is shown and asks for the one picked', async () => {
    const { page, show, told } = await openPreview(browser);
    await show(shop);
    await drawn(page, order).waitFor();
    const listed = await page.locator('#picker option').allTextContents();
    expect(listed).toEqual(shop.subjects.map(({ title }) => title));
    expect(await page.locator('#picker option:checked').getAttribute('value')).toBe('environment:prod');
    await page.locator('#picker').selectOption('logical');
    await page.locator('#open-another').click();
    await page.locator('#lock').click();
    expect(await told()).toEqual([
        { kind: 'ready' },
        { kind: 'show', subject: 'logical' },
        { kind: 'open', subject: 'logical' },
        { kind: 'lock', isLocked: true },
    ]);
});

test('comes back after a reload with the picture, its subject, its options and the zoom it had', async () => {
    const first = await openPreview(browser);
    const options = { hasLegend: true };
    await first.show(shop, { isLocked: true, options: { ...options, hasFindings: true }, chosen: { options } });
    await drawn(first.page, order).waitFor();
    await first.page.locator('#zoom-in').click();
    const zoomed = await transformOf(first.page);
    await expect.poll(async () => (await first.kept())?.zoom).toBeDefined();
    const state = await first.kept();
    expect(state).toMatchObject({ subject: 'environment:prod', isLocked: true, options });
    expect(state?.options).toEqual(options);

    const second = await openPreview(browser, { state });
    await drawn(second.page, ship).waitFor();
    expect(await transformOf(second.page)).toBe(zoomed);
    expect(await second.page.locator('#picker').inputValue()).toBe('environment:prod');
    expect(await second.page.locator('#lock').getAttribute('aria-pressed')).toBe('true');
});

test.for([
    ['an older page', { uri: 'file:///x.gplan', environment: 'prod', lastGood: { mermaid: 'flowchart TB' } }],
    ['something else', 'nonsense'],
] as const)('opens with the state that %s kept', async ([, state]) => {
    const { page, show, offences } = await openPreview(browser, { state });
    await show(shop);
    await drawn(page, order).waitFor();
    expect(offences).toEqual([]);
});

test('passes over what it does not know', async () => {
    const { page, show, offences } = await openPreview(browser);
    await page.evaluate(() => window.postMessage({ kind: 'greeting' }));
    await page.evaluate(() => window.postMessage(null));
    await show(shop);
    await drawn(page, order).waitFor();
    expect(offences).toEqual([]);
});

test('speaks Korean where the editor does', async () => {
    const { page, show } = await openPreview(browser, { language: 'ko' });
    await show(shop);
    await page.getByRole('button', { name: '확대' }).waitFor();
    await page.getByLabel('보기 대상').waitFor();
    const names = await page
        .locator('button, input, select, [aria-label]')
        .evaluateAll((elements) =>
            elements.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
        );
    expect(names.filter((name) => /^[A-Za-z ]+$/.test(name))).toEqual([]);
});

test.for([400, 1600])('has every button in sight in a window of %i pixels', async (width) => {
    const { page, show } = await openPreview(browser, { width });
    await show(shop);
    await drawn(page, order).waitFor();
    for (const button of await page.locator('#toolbar button').all()) {
        const box = await button.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    }
});

function broken(preview: Preview): Preview {
    return { ...preview, isBroken: true };
}

function withMermaid(preview: Preview, mermaid: string): Preview {
    return { ...preview, picture: preview.picture && { ...preview.picture, mermaid } };
}

/** Runs in the page: holds back what workers are told, as if layouts took long, and counts those that are ended. */
function slowWorkers(delay: number): void {
    const { postMessage, terminate } = Worker.prototype;
    Object.assign(window, { ended: 0 });
    Worker.prototype.postMessage = function (message: unknown) {
        setTimeout(() => postMessage.call(this, message), delay);
    };
    Worker.prototype.terminate = function () {
        Object.assign(window, { ended: Number(Reflect.get(window, 'ended')) + 1 });
        terminate.call(this);
    };
}

/** Runs in the page: counts the frames painted without a picture. */
function countEmptyFrames(): void {
    Object.assign(window, { emptyFrames: 0 });
    const count = () => {
        if (!document.querySelector('#picture svg g.node')) {
            Object.assign(window, { emptyFrames: Number(Reflect.get(window, 'emptyFrames')) + 1 });
        }
        requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
}
