import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageMessage } from '../../client/webview/messages.ts';
import { palettes } from '../../drawing/palettes.ts';
import type { PreviewOptions } from '../../server/protocol.ts';
import { launchChromium } from '../support/chromium.ts';
import { darkTheme, type OpenPreview, openPreview, setTheme } from '../support/open-preview.ts';
import { previewOf } from '../support/preview-of.ts';
import { drawn, idOf, shopPreview, smallShop, subject, zone } from './small-shop.ts';

const shop = shopPreview();
const order = idOf(shop, 'run order');
const ship = idOf(shop, 'run ship');

let browser: Browser;
beforeAll(async () => {
    browser = await launchChromium();
});
afterAll(() => browser.close());

test.for([
    ['a click on its sign', async ({ page }: OpenPreview) => drawn(page, zone).locator('g.toggle').click()],
    ['a double click on its title', async ({ page }: OpenPreview) => drawn(page, zone).locator('g.title').dblclick()],
    [
        'the space bar',
        async ({ page }: OpenPreview) => {
            await drawn(page, zone).focus();
            await page.keyboard.press(' ');
        },
    ],
] as const)('asks for a group to be folded by %s, and for a fold to be opened', async ([, act]) => {
    const preview = await openShop();
    await act(preview);
    await expect.poll(async () => optionsAsked(await preview.told())).toMatchObject({ folded: [zone] });
    expect((await preview.told()).some(({ kind }) => kind === 'reveal')).toBe(false);
    const options = optionsAsked(await preview.told()) ?? {};
    await preview.show(previewOf(smallShop, subject, options), { options });
    await preview.page.locator(`g.node.fold[data-id="${zone}"]`).waitFor();
    await preview.page.locator(`g.node.fold[data-id="${zone}"] g.toggle`).click();
    await expect.poll(async () => optionsAsked(await preview.told())).toEqual({ folded: [], opened: [zone] });
});

test('folds a group also where Mermaid draws it', async () => {
    const { page, show, told } = await openPreview(browser);
    await show(shop, { renderer: 'mermaid' });
    await drawn(page, zone).locator('.cluster-label').dblclick();
    await expect.poll(async () => optionsAsked(await told())).toMatchObject({ folded: [zone] });
});

test('draws any picture as a file when the editor asks for it, also while a newer one arrives', async () => {
    const { tell, told, show } = await openShop();
    const diagram = previewOf(smallShop).picture?.diagram;
    if (!diagram) throw new Error('The shop cannot be drawn.');
    await tell({ kind: 'export', request: 7, format: 'svg', diagram });
    await show(shopPreview(smallShop.replace('x3', 'x5')));
    const answer = async () => (await told()).find((message) => message.kind === 'exported');
    await expect.poll(answer).toMatchObject({ request: 7, data: expect.stringContaining('Logical view') });
});

test('keeps a group in its place when it is folded', async () => {
    const { page, show } = await openShop();
    await page.locator('#zoom-in').click();
    await drawn(page, zone).locator('g.toggle').click();
    const before = await drawn(page, zone).boundingBox();
    const options = { folded: [zone] };
    await show(previewOf(smallShop, subject, options), { options });
    await page.locator('g.node.fold').waitFor();
    const after = await drawn(page, zone).boundingBox();
    const middle = (box: typeof before) => (box?.x ?? 0) + (box?.width ?? 0) / 2;
    expect(Math.abs(middle(after) - middle(before))).toBeLessThan(3);
    expect(await page.locator('.changed').count()).toBe(0);
});

test('shows a card with facts and findings for the element under the mouse, and asks for the fix that is chosen', async () => {
    const { page, told, tell } = await openShop();
    await drawn(page, order).hover();
    await page.locator('#card', { hasText: '주문 서비스' }).waitFor();
    expect(await told()).toContainEqual({ kind: 'facts', id: order });
    await tell({
        kind: 'facts',
        id: order,
        facts: {
            title: '주문 서비스',
            lines: ['<b>image</b> shop/order:1.4.2'],
            findings: [
                {
                    level: 'warning',
                    rule: 'single-instance',
                    message: "'order' runs once.",
                    fixes: [{ id: 'fix-1', title: 'Run two instances' }],
                },
            ],
        },
    });
    await page.locator('#card', { hasText: "Warning 'order' runs once." }).waitFor();
    expect(await page.locator('#card').textContent()).toContain('<b>image</b> shop/order:1.4.2');
    await page.getByRole('button', { name: 'Run two instances' }).click();
    expect(await told()).toContainEqual({ kind: 'fix', id: 'fix-1' });
    await page.locator('#card').waitFor({ state: 'hidden' });
});

test('shows the card for the keyboard, too, and leads it to the fixes and back', async () => {
    const { page, tell } = await openShop();
    await page.locator('#stage').focus();
    await page.keyboard.press('Tab');
    await drawn(page, ship).focus();
    await page.locator('#card', { hasText: '배송 서비스' }).waitFor();
    const finding = { level: 'error', rule: 'x', message: 'Wrong.', fixes: [{ id: 'f', title: 'Mend' }] } as const;
    await tell({ kind: 'facts', id: ship, facts: { title: '배송', lines: [], findings: [finding] } });
    await page.getByRole('button', { name: 'Mend' }).waitFor();
    await page.keyboard.press('.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mend');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(ship);
});

test('passes over facts about an element that the mouse has left', async () => {
    const { page, tell } = await openShop();
    await drawn(page, order).hover();
    await page.locator('#card').waitFor();
    await tell({ kind: 'facts', id: ship, facts: { title: 'late', lines: [], findings: [] } });
    expect(await page.locator('#card').textContent()).not.toContain('late');
    await page.mouse.move(5, 590);
    await page.locator('#card').waitFor({ state: 'hidden' });
});

test('asks for what the menu of options says, and shows what is in force', async () => {
    const { page, show, told } = await openShop();
    await page.locator('#show-options').click();
    await page.locator('#options select[name=nesting]').selectOption('service');
    await page.locator('#options').getByLabel('Findings').check();
    await page.locator('#options').getByLabel('ordering').check();
    expect(optionsAsked(await told())).toMatchObject({ nesting: 'service', hasFindings: true, teams: ['ordering'] });

    const options: PreviewOptions = { instances: 'expanded', hasLegend: true, kinds: ['service'] };
    await show(previewOf(smallShop, subject, options), { options });
    await expect.poll(() => page.locator('#options').getByLabel('Legend').isChecked()).toBe(true);
    expect(await page.locator('#options').getByLabel('ordering').isChecked()).toBe(false);
    expect(await page.locator('#options select[name=instances]').inputValue()).toBe('expanded');
    expect(await page.locator('#show-options.active').count()).toBe(1);
    await page.locator('#everything').click();
    expect(optionsAsked(await told())).toEqual({ instances: 'expanded', hasLegend: true });
});

test('narrows the picture down to what is near the selected element', async () => {
    const { page, told, tell } = await openShop();
    await page.locator('#show-options').click();
    expect(await page.locator('#focus button').first().isDisabled()).toBe(true);
    await tell({ kind: 'cursor', id: order });
    await page.locator('#focus', { hasText: '주문 서비스' }).waitFor();
    await page.locator('#focus').getByRole('button', { name: '2' }).click();
    expect(optionsAsked(await told())).toMatchObject({ focus: { element: 'order', depth: 2 } });
});

test('hands the picture on as Mermaid, SVG and PNG, in literal colours', async () => {
    const { page, told, tell, offences } = await openShop();
    await page.locator('#show-export').click();
    await page.getByRole('menuitem', { name: 'Copy as Mermaid' }).click();
    expect(await told()).toContainEqual({ kind: 'copy', text: shop.picture?.mermaid });

    await tell({ kind: 'do', command: 'save-svg' });
    await expect.poll(async () => (await saved(told))?.name).toBe('environment-prod.svg');
    const svg = (await saved(told))?.data ?? '';
    expect(svg).toContain('주문 서비스');
    expect(svg).not.toMatch(/var\(|href|foreignObject|<script/);

    await tell({ kind: 'do', command: 'save-png' });
    await expect.poll(async () => (await saved(told))?.name).toBe('environment-prod.png');
    const png = Buffer.from((await saved(told))?.data ?? '', 'base64');
    expect(coloursIn(png)).toBeGreaterThan(20);
    expect(offences).toEqual([]);
});

test('saves in the colours of the theme, where that is asked for', async () => {
    const { page, told } = await openShop();
    await setTheme(page, darkTheme);
    await page.locator('#show-export').click();
    await page.getByLabel('SVG and PNG in the colours of the theme').check();
    await page.getByRole('menuitem', { name: 'Save as SVG' }).click();
    await expect.poll(async () => (await saved(told))?.data).toContain(palettes.dark.canvas);
});

test('saves the picture that Mermaid draws while that one is shown, with texts instead of HTML', async () => {
    const { page, tell, told, offences } = await openShop();
    await page.locator('#as-mermaid').click();
    await page.locator('#picture svg[aria-roledescription^=flowchart]').waitFor();
    await tell({ kind: 'do', command: 'save-svg' });
    await expect.poll(async () => (await saved(told))?.data).toMatch(/aria-roledescription="flowchart/);
    const svg = (await saved(told))?.data ?? '';
    expect(svg).toContain('서비스');
    expect(svg).not.toMatch(/foreignObject|<script/);
    await tell({ kind: 'do', command: 'save-png' });
    await expect.poll(async () => (await saved(told))?.name).toBe('environment-prod.png');
    expect(coloursIn(Buffer.from((await saved(told))?.data ?? '', 'base64'))).toBeGreaterThan(10);
    expect(offences).toEqual([]);
});

test('copies a PNG to the clipboard', async () => {
    const preview = await openShop();
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.tell({ kind: 'do', command: 'copy-png' });
    await preview.page.locator('#toast', { hasText: 'Copied.' }).waitFor();
    const types = await preview.page.evaluate(async () =>
        (await navigator.clipboard.read()).flatMap(({ types: all }) => all),
    );
    expect(types).toContain('image/png');
});

test('presents the picture alone until Escape', async () => {
    const { page, told } = await openShop();
    await page.locator('#show-export').click();
    await page.getByRole('menuitem', { name: 'Present full screen' }).click();
    await page.locator('#toolbar').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.locator('#toolbar').waitFor();
    expect((await told()).filter(({ kind }) => kind === 'present')).toEqual([
        { kind: 'present', isOn: true },
        { kind: 'present', isOn: false },
    ]);
});

async function openShop(): Promise<OpenPreview> {
    const preview = await openPreview(browser);
    await preview.show(shop);
    await drawn(preview.page, order).waitFor();
    return preview;
}

function optionsAsked(told: readonly PageMessage[]): PreviewOptions | undefined {
    return told.findLast((message) => message.kind === 'options')?.options;
}

async function saved(told: OpenPreview['told']) {
    return (await told()).findLast((message) => message.kind === 'save');
}

/** How many different values the bytes of a PNG's picture have: one, or nearly so, for a blank one. */
function coloursIn(png: Buffer): number {
    const parts: Buffer[] = [];
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
        if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
            parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    return new Set(inflateSync(Buffer.concat(parts))).size;
}
