import { beforeAll, expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { openWorkbench, until } from './workbench.ts';

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

const workbench = openWorkbench('workbench', () =>
    startCodeServer({
        'shop/shop.gplan': shop,
        'closed/closed.gplan': 'service a { calls nowhere }\n',
    }),
);

beforeAll(async () => {
    await workbench.open('shop.gplan');
});

test('shows a finding as a squiggle and as a row of Problems', async () => {
    const { page } = workbench;
    await squiggle().waitFor({ state: 'attached' });
    await until(() => page.keyboard.press('Control+Shift+M'), workbench.problem('single-instance'));
    await workbench.screenshot('finding');
});

test('shows each problem once, also those of a file that is not open', async () => {
    await workbench.problem('nowhere').waitFor();
    expect(await workbench.problem('nowhere').count()).toBe(1);
    expect(await workbench.problem('single-instance').count()).toBe(1);
});

test('opens the page on a rule from the code of its finding', async () => {
    const { page } = workbench;
    await workbench.problem('single-instance').locator('a', { hasText: 'single-instance' }).click();
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
    expect(workbench.server.read('shop/shop.gplan')).toContain('run 주문서비스 x2');
    await page.keyboard.press('Control+J');
});

test('shows how much there is of a service, and the picture of an environment from its code lens', async () => {
    const { preview } = workbench;
    await workbench.lens('prod: 2 instances').first().waitFor();
    await workbench.lens('Open preview').click();
    await expect.poll(() => preview.locator('#picker').inputValue(), { timeout: 20_000 }).toBe('environment:prod');
    await workbench.screenshot('lenses');
});

test('shows who calls a service', async () => {
    const { page } = workbench;
    await workbench.line('service 주문서비스').getByText('주문서비스', { exact: true }).click();
    await workbench.run('Calls: Show Call Hierarchy');
    await page.locator('.monaco-list-row', { hasText: /배송서비스.*calls/ }).waitFor();
    await workbench.screenshot('call-hierarchy');
    await workbench.run('View: Toggle Primary Side Bar Visibility');
});

test('speaks Korean as soon as the setting says so', async () => {
    const { page } = workbench;
    await workbench.set({ 'groundplan.language': 'ko' });
    await until(
        () => page.keyboard.press('Control+Shift+M'),
        page.locator('.markers-panel .monaco-list-row', { hasText: /nowhere.*[가-힣]{2}.*\./ }),
    );
    await workbench.preview.getByLabel('보기 대상').waitFor();
    expect(await page.locator('.notification-list-item').allTextContents()).toEqual([]);
    await workbench.screenshot('korean');
});

function squiggle() {
    return workbench.page.locator('.monaco-editor .squiggly-warning').first();
}
