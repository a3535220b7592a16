import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { openWorkbench, until, type Workbench } from './workbench.ts';

const shop = `service 주문서비스 "주문 서비스" {}
service 배송서비스 "배송 서비스" {
  calls 주문서비스
}

environment prod "운영" {
  tier: production
  run 주문서비스 x1
  run 배송서비스 x2
}
`;

const billing = `service 청구서비스 "청구 서비스" {}
`;

let browser: Browser;
let server: CodeServer;
let workbench: Workbench;

beforeAll(async () => {
    server = await startCodeServer({
        'shop/shop.gplan': shop,
        'billing/billing.gplan': billing,
        'closed/closed.gplan': 'service a { calls nowhere }\n',
    });
    browser = await launchChromium();
    workbench = await openWorkbench(browser, server.url, 'workbench');
    await workbench.open('shop.gplan');
});
afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});
afterAll(async () => {
    await browser?.close();
    await server?.stop();
});

test('shows a finding as a squiggle and as a row of Problems', async () => {
    const { page } = workbench;
    await squiggle().waitFor({ state: 'attached' });
    await until(() => page.keyboard.press('Control+Shift+M'), problem('single-instance'));
    await workbench.screenshot('finding');
});

test('shows each problem once, also those of a file that is not open', async () => {
    await problem('nowhere').waitFor();
    expect(await problem('nowhere').count()).toBe(1);
    expect(await problem('single-instance').count()).toBe(1);
});

test('opens the page on a rule from the code of its finding', async () => {
    const { page } = workbench;
    await problem('single-instance').locator('a', { hasText: 'single-instance' }).click();
    await page.locator('.tab', { hasText: 'single-instance.md' }).waitFor();
    await workbench.preview.locator('h1', { hasText: 'single-instance' }).waitFor();
    await workbench.screenshot('rule-page');
    await workbench.close('single-instance.md');
});

test('opens the page on a rule from the hover over its finding', async () => {
    const { page } = workbench;
    await until(() => workbench.pointAt(squiggle()), page.locator('.monaco-hover a.code-link'));
    await page.locator('.monaco-hover a.code-link').click();
    await workbench.preview.locator('h1', { hasText: 'single-instance' }).waitFor();
    await workbench.close('single-instance.md');
});

test('applies a fix through the keyboard', async () => {
    const { page } = workbench;
    await problem('single-instance').dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Run two instances' });
    await until(() => page.keyboard.press('Control+.'), fix);
    await workbench.screenshot('fix');
    await page.keyboard.press('Enter');
    await line('run 주문서비스 x2').waitFor();
    await problem('single-instance').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    expect(server.read('shop/shop.gplan')).toContain('run 주문서비스 x2');
    await page.keyboard.press('Control+J');
});

test('shows the picture with Korean labels beside the text', async () => {
    await workbench.run('Groundplan: Open Preview to the Side');
    await node('주문 서비스').waitFor();
    expect(await workbench.preview.locator('#picture g.node').count()).toBe(2);
    await workbench.screenshot('preview-light');
});

test('selects the declaration of a node that was clicked', async () => {
    await node('배송 서비스').click();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 4, Col 2 \(\d+ selected\)$/ }).waitFor();
    await workbench.screenshot('revealed');
});

test('follows typing with the picture and the findings', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('service 결제서비스 "결제 서비스" { calls 없는서비스 }\n');
    await node('결제 서비스').waitFor();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
    await workbench.screenshot('typed');
});

test('keeps the last good picture while the text is broken', async () => {
    const { page, preview } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('service');
    await preview.locator('#notice', { hasText: 'Last good picture.' }).waitFor();
    expect(await preview.locator('#picture g.node').count()).toBe(3);
    await workbench.screenshot('broken');
    await page.keyboard.press('Control+Z');
    await preview.locator('#notice').waitFor({ state: 'hidden' });
});

test('draws the environment that was picked', async () => {
    const { preview } = workbench;
    await preview.locator('#picker').selectOption('운영');
    await node(/주문 서비스.*2/).waitFor();
    await workbench.screenshot('environment');
});

test('follows the editor into another project and back', async () => {
    await workbench.open('billing.gplan');
    await node('청구 서비스').waitFor();
    await workbench.open('shop.gplan');
    await node(/주문 서비스.*2/).waitFor();
});

test('shows how much there is of a service, and the picture of an environment from its code lens', async () => {
    const { page, preview } = workbench;
    await preview.locator('#picker').selectOption('logical');
    await lens('prod: 2 instances').first().waitFor();
    await lens('Open preview').click();
    await expect.poll(() => preview.locator('#picker').inputValue(), { timeout: 20_000 }).toBe('environment:prod');
    await page.locator('.view-line', { hasText: 'environment' }).first().waitFor();
    await workbench.screenshot('lenses');
});

test('shows who calls a service', async () => {
    const { page } = workbench;
    await line('service 주문서비스').getByText('주문서비스', { exact: true }).click();
    await workbench.run('Calls: Show Call Hierarchy');
    await page.locator('.monaco-list-row', { hasText: /배송서비스.*calls/ }).waitFor();
    await workbench.screenshot('call-hierarchy');
    await workbench.run('View: Toggle Primary Side Bar Visibility');
});

test('follows the theme of the editor', async () => {
    await workbench.set({ 'workbench.colorTheme': 'Default Dark Modern' });
    const fill = () =>
        workbench.preview
            .locator('g.node .label-container')
            .first()
            .evaluate((shape) => getComputedStyle(shape).fill);
    await expect.poll(fill, { timeout: 20_000 }).toBe('rgb(32, 32, 32)');
    await workbench.screenshot('preview-dark');
    await workbench.set({ 'workbench.colorTheme': 'Default High Contrast' });
    await expect.poll(fill, { timeout: 20_000 }).toBe('rgb(12, 20, 31)');
    await workbench.screenshot('preview-high-contrast');
});

test('brings the preview back after a reload of the window', async () => {
    const reloaded = workbench.page.waitForEvent('load');
    await workbench.run('Developer: Reload Window');
    await reloaded;
    await node(/주문 서비스.*2/).waitFor();
    expect(await workbench.preview.locator('#picker').inputValue()).toBe('environment:prod');
});

test('speaks Korean as soon as the setting says so', async () => {
    const { page } = workbench;
    await workbench.set({ 'groundplan.language': 'ko' });
    await until(
        () => page.keyboard.press('Control+Shift+M'),
        page.locator('.markers-panel .monaco-list-row', { hasText: /없는서비스.*[가-힣]{2}.*\./ }),
    );
    await workbench.preview.getByLabel('보기 대상').waitFor();
    expect(await page.locator('.notification-list-item').allTextContents()).toEqual([]);
    await workbench.screenshot('korean');
});

function problem(code: string) {
    return workbench.page.locator('.markers-panel .monaco-list-row', { hasText: code });
}

function lens(title: string) {
    return workbench.page.locator('.codelens-decoration a', { hasText: title });
}

function squiggle() {
    return workbench.page.locator('.monaco-editor .squiggly-warning').first();
}

function line(text: string) {
    return workbench.page.locator('.view-line', { hasText: text });
}

function node(label: string | RegExp) {
    return workbench.preview.locator('#picture g.node', { hasText: label });
}
