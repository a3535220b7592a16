import { beforeAll, expect, test } from 'vitest';
import { exportTo } from './export-to.ts';
import { startWebBuild } from './web-build.ts';
import { openWorkbench, until } from './workbench.ts';

const shop = `import item from "../catalogue"

service 주문서비스 "주문 서비스" {}
service 배송서비스 "배송 서비스" {
  calls 주문서비스
  calls item
}

environment prod "운영" {
  tier: production
  run 주문서비스 x1
  run 배송서비스 x2
}
`;

const workbench = openWorkbench('web', () =>
    startWebBuild({
        'root.gplan': 'service a { calls nowhere }\n',
        'shop/shop.gplan': shop,
        'catalogue/catalogue.gplan': 'service item "상품 서비스" {}\n',
    }),
);

beforeAll(async () => {
    await open('shop', 'shop.gplan');
});

test('shows the findings of a file, and the problems of one that is not open', async () => {
    const { page } = workbench;
    await squiggle('warning').waitFor({ state: 'attached' });
    await until(() => page.keyboard.press('Control+Shift+M'), workbench.problem('single-instance'));
    await workbench.problem('nowhere').waitFor();
    await workbench.screenshot('findings');
});

test('knows what is imported from another folder', async () => {
    expect(await workbench.problem('item').count()).toBe(0);
});

test('opens the page on a rule from the files of the extension', async () => {
    const { page, preview } = workbench;
    await workbench.problem('single-instance').locator('a', { hasText: 'single-instance' }).click();
    await page.locator('.tab', { hasText: 'single-instance.md' }).waitFor();
    await preview.locator('h1', { hasText: 'single-instance' }).waitFor();
    await workbench.screenshot('rule-page');
    await workbench.close('single-instance.md');
});

test('applies a fix, which is saved', async () => {
    const { page } = workbench;
    await workbench.problem('single-instance').dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Run two instances' });
    await until(() => page.keyboard.press('Control+.'), fix);
    await workbench.screenshot('fix');
    await page.keyboard.press('Enter');
    await workbench.line('run 주문서비스 x2').waitFor();
    await workbench.problem('single-instance').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    expect(workbench.server.files.read('/shop/shop.gplan')).toContain('run 주문서비스 x2');
});

test('follows files that change outside of the editor', async () => {
    const { files } = workbench.server;
    const catalogue = files.read('/catalogue/catalogue.gplan');
    files.remove('/catalogue/catalogue.gplan');
    await workbench.problem('item').first().waitFor();
    files.write('/catalogue/catalogue.gplan', catalogue);
    await workbench.problem('item').first().waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Control+J');
});

test('shows the facts of a service as a hover', async () => {
    const { page } = workbench;
    const hover = page.locator('.monaco-hover', { hasText: '주문 서비스' });
    const name = workbench.line('service 주문서비스').getByText('주문서비스', { exact: true });
    await until(() => workbench.pointAt(name), hover);
    await hover.getByText('prod: 2 instances').waitFor();
    await workbench.screenshot('hover');
    await page.mouse.move(0, 0);
});

test('completes the names of services', async () => {
    const { page } = workbench;
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('service 결제서비스 "결제 서비스" { calls }\n');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const suggestion = page.locator('.suggest-widget .monaco-list-row', { hasText: '배송서비스' });
    await until(() => page.keyboard.press('Control+Space'), suggestion);
    await workbench.screenshot('completion');
    await suggestion.click();
    await workbench.line('calls 배송서비스').waitFor();
});

test('shows the picture beside the text', async () => {
    await workbench.run('Groundplan: Open Preview to the Side');
    await workbench.node('주문 서비스').waitFor();
    await workbench.node('결제 서비스').waitFor();
    await workbench.screenshot('preview');
});

test('selects the declaration of a node that was clicked', async () => {
    await workbench.node('배송 서비스').click();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 7, Col 2 \(\d+ selected\)$/ }).waitFor();
});

test('follows typing with the picture', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('service 알림서비스 "알림 서비스" {}\n');
    await workbench.node('알림 서비스').waitFor();
    await workbench.screenshot('typed');
});

test.each([
    ['Mermaid', 'logical.mmd', /^flowchart(.|\n)*알림 서비스/],
    ['draw.io', 'logical.drawio', /^<mxfile(.|\n)*알림 서비스/],
])('exports the picture as %s to where the files are', async (format, name, content) => {
    const path = `/shop/${name}`;
    await exportTo(workbench, { command: 'Groundplan: Export View…', format, path, button: 'OK' });
    await expect.poll(() => workbench.server.files.read(path), { timeout: 20_000 }).toMatch(content);
});

test('brings the preview back after a reload of the window', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    const reloaded = page.waitForEvent('load');
    await workbench.run('Developer: Reload Window');
    await reloaded;
    await workbench.node('알림 서비스').waitFor();
    await workbench.screenshot('reloaded');
});

test('starts the server anew in another language', async () => {
    const { page } = workbench;
    await workbench.set({ 'groundplan.language': 'ko' });
    await until(
        () => page.keyboard.press('Control+Shift+M'),
        page.locator('.markers-panel .monaco-list-row', { hasText: /nowhere.*[가-힣]{2}.*\./ }),
    );
    expect(await page.locator('.notification-list-item').allTextContents()).toEqual([]);
    await workbench.screenshot('korean');
});

/** Without a search of its own, this editor finds files only in its tree. */
async function open(folder: string, file: string): Promise<void> {
    const { page } = workbench;
    const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await row(folder).click();
    await row(file).dblclick();
    await page.locator('.editor-group-container .tab.active', { hasText: file }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Groundplan' }).first().waitFor();
}

function squiggle(level: string) {
    return workbench.page.locator(`.monaco-editor .squiggly-${level}`).first();
}
