import { beforeAll, expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { openWorkbench, until } from './workbench.ts';

const services = `service 정산 "정산 서비스"
service 고객 "고객 서비스" { calls 정산 }

view 멀리 "멀리서" of live { collapse region }
`;

const live = `environment live "실환경" {
  tier: production
  region seoul {
    run 정산 x1
    run 고객 x2
  }
}
`;

const workbench = openWorkbench('preview-commands', () =>
    startCodeServer({ 'far/services.gplan': services, 'far/live.gplan': live }),
);

beforeAll(async () => {
    await workbench.open('services.gplan');
    await workbench.run('Groundplan: Open Preview to the Side');
    await workbench.node('정산 서비스').waitFor();
});

test('the tab of a preview has its icon beside its title', async () => {
    const tab = workbench.page.locator('.tab.active', { hasText: 'Logical view' });
    await tab.locator('.monaco-icon-label-iconpath[style*="preview-light.svg"]').waitFor();
});

test('a fix changes a file that is not open', async () => {
    const { page, preview } = workbench;
    await preview.locator('#picker').selectOption('environment:live');
    const fix = preview.locator('#card button', { hasText: 'Run two instances' });
    await until(async () => {
        await page.mouse.move(0, 0);
        await workbench.node('정산 서비스').hover();
    }, fix);
    await fix.click();
    await workbench.node(/정산 서비스.*2/).waitFor();
    expect(workbench.server.read('far/live.gplan')).toBe(live);
});

test('a preview is unlocked and locked by commands', async () => {
    const { page, preview } = workbench;
    await page.locator('.tab', { hasText: '[실환경]' }).waitFor();
    await workbench.run('Groundplan: Unlock Preview');
    await preview.locator('#lock[aria-pressed=false]').waitFor();
    await workbench.run('Groundplan: Lock Preview');
    await preview.locator('#lock[aria-pressed=true]').waitFor();
    await page.locator('.tab', { hasText: '[실환경]' }).waitFor();
});

test('the search finds what a view has folded, and opens it', async () => {
    const { page, preview } = workbench;
    await preview.locator('#picker').selectOption('view:멀리');
    await preview.locator('#picture g.fold').waitFor();
    await preview.locator('#find').click();
    await preview.locator('#query').fill('고객');
    await preview.locator('#found', { hasText: /of \d/ }).waitFor();
    await preview.locator('#query').press('Enter');
    await preview.locator('#picture g.node.match', { hasText: '고객 서비스' }).waitFor();
    await workbench.screenshot('found');
    await page.keyboard.press('Escape');
});

test('the picture is copied as SVG and as PNG', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = async () => {
        await workbench.run('Groundplan: Copy View as SVG');
        await page.waitForTimeout(1000);
        return page.evaluate('navigator.clipboard.readText()');
    };
    await expect.poll(text, { timeout: 50_000 }).toMatch(/^<svg(.|\n)*정산 서비스/);
    // A page that has lost the focus may not write: then a user, too, asks again.
    const copied = async () => {
        await workbench.run('Groundplan: Copy View as PNG');
        await page.waitForTimeout(1000);
        return page.evaluate('navigator.clipboard.read().then((all) => all.flatMap(({ types }) => types))');
    };
    await expect.poll(copied, { timeout: 50_000 }).toContain('image/png');
});

test('after a reload the settings still decide what was not chosen', async () => {
    const { page, preview } = workbench;
    await preview.locator('#picker').selectOption('environment:live');
    await preview.locator('#picture .group .mark').first().waitFor();
    await preview.locator('#show-options').click();
    await preview.locator('#options [name=hasLegend]').check();
    await page.keyboard.press('Escape');
    await preview.locator('#picture', { hasText: 'service' }).waitFor();
    const reloaded = page.waitForEvent('load');
    await workbench.run('Developer: Reload Window');
    await reloaded;
    await preview.locator('#picture .group .mark').first().waitFor();
    await workbench.set({ 'groundplan.preview.showFindings': false });
    await workbench.node('정산 서비스').waitFor();
    await preview.locator('#picture .group .mark').first().waitFor({ state: 'detached' });
    expect(await preview.locator('#options [name=hasLegend]').isChecked()).toBe(true);
});
