import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { darkTheme, openPreview, setTheme } from '../support/open-preview.ts';

const shop = `flowchart TB
    subgraph gseoul["서울"]
        n1order["주문 서비스 x3"]
        n2ship["배송 서비스 x2"]
    end
    n3db[("주문디비")]
    n2ship --> n1order
    n1order -->|"쓰기"| n3db
`;
const smallShop = `flowchart TB
    n1order["주문 서비스 x3"]
`;
const notMermaid = 'flowchart TB\n    n1order["주문';

let browser: Browser;
beforeAll(async () => {
    browser = await launchChromium();
});
afterAll(() => browser.close());

test('draws Korean labels, asking for nothing beyond its own files and within its content security policy', async () => {
    const { page, show, offences } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '주문 서비스 x3' }).waitFor();
    await expect.poll(() => page.locator('#picture g.node').count()).toBe(3);
    expect(await page.locator('g.cluster-label').textContent()).toBe('서울');
    expect(await page.locator('#notice').isVisible()).toBe(false);
    expect(offences).toEqual([]);
});

test('replaces the picture when the text changes', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '배송' }).waitFor();
    await show({ mermaid: smallShop });
    await page.locator('g.node', { hasText: '배송' }).waitFor({ state: 'detached' });
    expect(await page.locator('#picture svg').count()).toBe(1);
});

test('never shows an empty page between two pictures', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('#picture svg').waitFor();
    await page.evaluate(countEmptyFrames);
    for (const count of [4, 5, 6, 7]) await show({ mermaid: shop.replace('x3', `x${count}`) });
    await page.locator('g.node', { hasText: '주문 서비스 x7' }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'emptyFrames'))).toBe(0);
});

test('keeps the last good picture with a notice while the text is broken', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '배송' }).waitFor();
    await show({ mermaid: smallShop, isBroken: true });
    await page.locator('#notice', { hasText: 'Last good picture.' }).waitFor();
    expect(await page.locator('#picture g.node').count()).toBe(3);

    await show({ mermaid: smallShop });
    await page.locator('#notice').waitFor({ state: 'hidden' });
    expect(await page.locator('#picture g.node').count()).toBe(1);
});

test('shows the part that could be read when no picture was good yet', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: smallShop, isBroken: true });
    await page.locator('#notice', { hasText: 'Partial picture.' }).waitFor();
    expect(await page.locator('#picture g.node').count()).toBe(1);
});

test('does not show the last good picture of another environment', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '배송' }).waitFor();
    await show({ subject: 'shop, production', mermaid: smallShop, isBroken: true });
    await page.locator('#notice', { hasText: 'Partial picture.' }).waitFor();
    expect(await page.locator('#picture g.node').count()).toBe(1);
});

test('finds the last good picture of an environment again', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '배송' }).waitFor();
    await show({ subject: 'shop, production', mermaid: smallShop });
    await page.locator('g.node', { hasText: '배송' }).waitFor({ state: 'detached' });
    await show({ mermaid: smallShop, isBroken: true });
    await page.locator('#notice', { hasText: 'Last good picture.' }).waitFor();
    expect(await page.locator('#picture g.node').count()).toBe(3);
});

test('keeps the picture when Mermaid cannot draw the new one, and leaves no error drawing behind', async () => {
    const { page, show, offences } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('#picture svg').waitFor();
    await show({ mermaid: notMermaid });
    await page.locator('#notice', { hasText: 'The picture cannot be drawn.' }).waitFor();
    expect(await page.locator('#picture g.node').count()).toBe(3);
    expect(await page.locator('svg:not(#toolbar svg)').count()).toBe(1);
    expect(offences).toEqual([]);
});

test('says so when a picture is too large', async () => {
    const { page, show } = await openPreview(browser);
    const services = Array.from({ length: 1100 }, (_, index) => `    a --> n${index}\n`).join('');
    await show({ mermaid: `flowchart TB\n${services}` });
    await page.locator('#notice', { hasText: 'too large' }).waitFor();
});

test('says so when there is nothing to draw', async () => {
    const { page, show } = await openPreview(browser);
    await show({});
    await page.locator('#notice', { hasText: 'Nothing to draw yet.' }).waitFor();
});

test('follows the theme of the editor and keeps the zoom', async () => {
    const { page, show } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('#picture svg').waitFor();
    await page.locator('#zoom-in').click();
    const transform = () => page.locator('#picture').evaluate(({ style }) => style.transform);
    const zoomed = await transform();
    const fill = () =>
        page
            .locator('g.node rect.label-container')
            .first()
            .evaluate((rect) => getComputedStyle(rect).fill);
    expect(await fill()).toBe('rgb(255, 255, 255)');

    await setTheme(page, darkTheme);
    await expect.poll(fill).toBe('rgb(31, 31, 31)');
    expect(await transform()).toBe(zoomed);
});

test.for([
    ['a node', 'g.node:has-text("주문디비")', 'n3db'],
    ['the label of a group', 'g.cluster-label:has-text("서울")', 'gseoul'],
] as const)('tells the editor to reveal the source of %s that was clicked', async ([, selector, id]) => {
    const { page, show, told } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator(selector).click();
    expect(await told()).toContainEqual({ kind: 'reveal', id });
});

test('reveals the source of the element that the keyboard chose', async () => {
    const { page, show, told } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '배송' }).focus();
    await page.keyboard.press('Enter');
    expect(await told()).toContainEqual({ kind: 'reveal', id: 'n2ship' });
});

test('does not take the end of a drag for a click', async () => {
    const { page, show, told } = await openPreview(browser);
    await show({ mermaid: shop });
    await page.locator('g.node', { hasText: '배송' }).hover();
    await page.mouse.down();
    await page.mouse.move(600, 400, { steps: 4 });
    await page.mouse.up();
    expect(await told()).toEqual([{ kind: 'ready' }]);
});

test('lists the logical picture first, then environments and views, and asks for the one picked', async () => {
    const { page, show, told } = await openPreview(browser);
    await show({
        mermaid: shop,
        environments: [{ name: 'prod', title: '운영' }],
        views: [{ name: 'seoul', title: '서울만' }],
    });
    await page.locator('#picture svg').waitFor();
    expect(await page.locator('#picker option').allTextContents()).toEqual(['Logical', '운영', '서울만']);
    await page.locator('#picker').selectOption('운영');
    await page.locator('#picker').selectOption('서울만');
    await page.locator('#picker').selectOption('Logical');
    expect(await told()).toEqual([
        { kind: 'ready' },
        { kind: 'select', selection: { environment: 'prod' } },
        { kind: 'select', selection: { view: 'seoul' } },
        { kind: 'select', selection: {} },
    ]);
});

test('comes back after a reload with the picture, its environment and the zoom it had', async () => {
    const first = await openPreview(browser);
    await first.show({ mermaid: shop, environments: [{ name: 'prod', title: '운영' }], environment: 'prod' });
    await first.page.locator('#picture svg').waitFor();
    await first.page.locator('#stage').focus();
    await first.page.keyboard.press('+');
    const zoomed = await first.page.locator('#picture').evaluate(({ style }) => style.transform);
    const state = await first.kept();

    const second = await openPreview(browser, { state });
    await second.page.locator('g.node', { hasText: '배송' }).waitFor();
    expect(await second.page.locator('#picture').evaluate(({ style }) => style.transform)).toBe(zoomed);
    expect(await second.page.locator('#picker option:checked').textContent()).toBe('운영');
});

test('speaks Korean where the editor does', async () => {
    const { page } = await openPreview(browser, { language: 'ko' });
    expect(await page.getByRole('button').allTextContents()).toHaveLength(3);
    await page.getByRole('button', { name: '확대' }).waitFor();
    await page.getByLabel('보기 대상').waitFor();
});

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
