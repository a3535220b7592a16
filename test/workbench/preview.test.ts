import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { exportTo } from './export-to.ts';
import { openWorkbench, pick, until } from './workbench.ts';

const shop = `service 주문 "주문 서비스"
service 배송 "배송 서비스" {
  calls 주문
}

environment prod "운영" {
  tier: production
  cluster main : kubernetes {
    run 주문 x1
    run 배송 x2
  }
}

environment dev "개발" {
  tier: development
  run 주문
}
`;

const workbench = openWorkbench('preview', () =>
    startCodeServer({
        'shop/shop.gplan': shop,
        'billing/billing.gplan': 'service 청구 "청구 서비스"\n',
        'pictures/environment-dev.mmd': 'My own notes.\n',
    }),
);

beforeAll(async () => {
    await workbench.open('shop.gplan');
});

test('a lens opens the placement of a service', async () => {
    await workbench.lens('Open placement').first().click();
    await shows('placement:주문');
    await workbench.screenshot('placement');
});

test('a preview follows the cursor from environment to environment, and selects what it stands in', async () => {
    await workbench.line('tier: production').click();
    await shows('environment:prod');
    await tab('운영').waitFor();
    await workbench.line('run 배송').click();
    await selected('배송 서비스').waitFor();
    await workbench.screenshot('preview-light');
    await workbench.line('tier: development').click();
    await shows('environment:dev');
    await tab('개발').waitFor();
});

test('what runs is selected when the cursor is in the declaration of its service', async () => {
    await workbench.line('tier: production').click();
    await shows('environment:prod');
    await workbench.line('calls 주문').click();
    await selected('배송 서비스').waitFor();
});

test('a click on a node selects its statement in the text', async () => {
    await workbench.node('주문 서비스').click();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 9, Col \d+ \(\d+ selected\)$/ }).waitFor();
});

test('a finding is marked in the picture, told on a card, and fixed from there so that it can be undone', async () => {
    const { page, preview } = workbench;
    await preview.locator('#picture .node .mark', { hasText: /\d/ }).first().waitFor();
    const fix = preview.locator('#card button', { hasText: 'Run two instances' });
    await until(async () => {
        await page.mouse.move(0, 0);
        await workbench.node('주문 서비스').hover();
    }, fix);
    await workbench.screenshot('card');
    await fix.click();
    await workbench.line('run 주문 x2').waitFor();
    await workbench.node(/주문 서비스.*2/).waitFor();
    await workbench.line('tier: production').click();
    await page.keyboard.press('Control+Z');
    await workbench.line('run 주문 x1').waitFor();
});

test('the last good picture stays while the text is broken', async () => {
    const { page, preview } = workbench;
    await page.keyboard.press('Control+End');
    await shows('environment:dev');
    await page.keyboard.insertText('environment');
    await preview.locator('#notice', { hasText: 'Last good picture.' }).waitFor();
    expect(await preview.locator('#picture g.node').count()).toBe(1);
    await workbench.screenshot('broken');
    await page.keyboard.press('Control+Z');
    await preview.locator('#notice').waitFor({ state: 'hidden' });
    await workbench.line('tier: production').click();
    await shows('environment:prod');
});

test('a preview goes along into another project and back', async () => {
    await workbench.open('billing.gplan');
    await workbench.node('청구 서비스').waitFor();
    await workbench.open('shop.gplan');
    await workbench.line('tier: production').click();
    await shows('environment:prod');
});

test('what is picked by hand stays, wherever the cursor goes', async () => {
    const { preview } = workbench;
    await preview.locator('#picker').selectOption('environment:dev');
    await tab('[개발]').waitFor();
    await workbench.line('tier: production').click();
    await selected('주문 서비스').waitFor({ state: 'detached' });
    await shows('environment:dev');
    await workbench.screenshot('locked');
});

test('another preview follows the cursor beside the locked one', async () => {
    await workbench.run('Groundplan: Open New Preview');
    await tab('운영').waitFor();
    expect(await workbench.page.locator('.tab', { hasText: '[개발]' }).count()).toBe(1);
    await workbench.line('tier: development').click();
    await workbench.page.locator('.tab', { hasText: /^개발/ }).waitFor();
    await workbench.line('tier: production').click();
    await tab('운영').waitFor();
    await workbench.screenshot('two');
    await workbench.close('[개발]');
});

test('the picture is copied as Mermaid', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // The browser keeps the clipboard from a window that has just lost the focus: then a user, too, asks again.
    const copied = async () => {
        await workbench.run('Groundplan: Copy View as Mermaid');
        await workbench.page.waitForTimeout(1000);
        return workbench.page.evaluate('navigator.clipboard.readText()');
    };
    await expect.poll(copied, { timeout: 50_000 }).toMatch(/^flowchart/);
});

test.each([
    ['SVG', 'environment-prod.svg', /^<svg(.|\n)*주문 서비스/],
    ['PNG', 'environment-prod.png', /^.PNG/],
    ['Mermaid', 'environment-prod.mmd', /^flowchart(.|\n)*주문 서비스/],
    ['draw.io', 'environment-prod.drawio', /^<mxfile(.|\n)*주문 서비스/],
    ['Graphviz', 'environment-prod.dot', /^digraph(.|\n)*주문 서비스/],
    ['Markdown', 'environment-prod.md', /^# 운영\n(.|\n)*```mermaid\nflowchart(.|\n)*single-instance/],
    ['Structurizr', 'shop.dsl', /^workspace(.|\n)*주문 서비스/],
])('the picture, or what is known of it, is exported as %s', async (format, name, content) => {
    const file = workbench.server.path(`shop/${name}`);
    await exportTo(workbench, { command: 'Groundplan: Export View…', format, path: file, button: 'OK' });
    // A file that is there may not be written to its end.
    const written = () => (existsSync(file) ? workbench.server.read(`shop/${name}`) : '');
    await expect.poll(written, { timeout: 20_000 }).toMatch(content);
    await toast(`written to shop/${name}`).waitFor();
});

test('all pictures are exported into a folder, and a file that was there is asked about', async () => {
    const { page } = workbench;
    const path = `${workbench.server.path('pictures')}/`;
    const command = 'Groundplan: Export All Views…';
    await exportTo(workbench, { command, format: 'Mermaid', path, button: 'Export here' });
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('environment-dev.mmd').waitFor();
    await workbench.screenshot('overwrite');
    expect(existsSync(workbench.server.path('pictures/environment-prod.mmd'))).toBe(false);
    await dialog.getByRole('button', { name: 'Overwrite' }).click();
    await toast('files are written to').waitFor();
    for (const name of ['logical', 'environment-prod', 'environment-dev', 'environments', 'failures-prod']) {
        expect(workbench.server.read(`pictures/${name}.mmd`)).toMatch(/^flowchart/);
    }
    await workbench.screenshot('exported');
});

test('a preview is presented without anything around it', async () => {
    const { page, preview } = workbench;
    await workbench.run('Groundplan: Present Preview Full Screen');
    await preview.locator('#toolbar').waitFor({ state: 'hidden' });
    await page.locator('.part.activitybar').waitFor({ state: 'hidden' });
    await page.locator('.monaco-editor').first().waitFor({ state: 'hidden' });
    await workbench.screenshot('presenting');
    await preview.locator('#stage').click({ position: { x: 5, y: 5 } });
    await until(() => page.keyboard.press('Escape'), page.locator('.part.activitybar'));
    await preview.locator('#toolbar').waitFor();
});

test('the picture has the colours of the theme', async () => {
    await workbench.run('View: Focus First Editor Group');
    await workbench.line('tier: production').click();
    const fill = () =>
        workbench.preview
            .locator('#picture')
            .evaluate((picture) => getComputedStyle(picture.ownerDocument.body).backgroundColor);
    await workbench.set({ 'workbench.colorTheme': 'Default Dark Modern' });
    await expect.poll(fill, { timeout: 20_000 }).toBe('rgb(31, 31, 31)');
    await workbench.node('배송 서비스').waitFor();
    await workbench.screenshot('preview-dark');
    await workbench.set({ 'workbench.colorTheme': 'Default High Contrast' });
    await expect.poll(fill, { timeout: 20_000 }).toBe('rgb(0, 0, 0)');
    await workbench.node('배송 서비스').waitFor();
    await workbench.screenshot('preview-high-contrast');
    await workbench.set({});
});

test('a locked preview comes back after a reload of the window, as it was', async () => {
    await workbench.run('View: Focus First Editor Group');
    await workbench.line('tier: production').click();
    await shows('environment:prod');
    await workbench.preview.locator('#picker').selectOption('logical');
    await tab('[Logical view]').waitFor();
    const reloaded = workbench.page.waitForEvent('load');
    await workbench.run('Developer: Reload Window');
    await reloaded;
    await workbench.node('배송 서비스').waitFor();
    await tab('[Logical view]').waitFor();
    expect(await workbench.preview.locator('#lock').getAttribute('aria-pressed')).toBe('true');
});

test('previews draw as Mermaid does and without findings where the settings say so', async () => {
    const { preview } = workbench;
    await workbench.close('[Logical view]');
    await workbench.set({ 'groundplan.preview.renderer': 'mermaid', 'groundplan.preview.showFindings': false });
    await workbench.line('tier: production').click();
    await workbench.run('Groundplan: Open Preview to the Side');
    await shows('environment:prod');
    await preview.locator('#picture svg[aria-roledescription^=flowchart]').waitFor();
    expect(await preview.locator('#as-mermaid').getAttribute('aria-pressed')).toBe('true');
    await workbench.screenshot('mermaid');
});

test('a document that was never saved has its picture', async () => {
    const { page } = workbench;
    await until(() => page.keyboard.press('Control+Alt+N'), page.locator('.tab.active', { hasText: 'Untitled-1' }));
    await workbench.run('Change Language Mode');
    await page.locator('.quick-input-widget input').first().fill('Groundplan');
    await pick(page, 'Groundplan');
    await page.locator('.editor-group-container.active .monaco-editor').first().click();
    await page.keyboard.insertText('service 새것 "새 서비스"\n');
    await workbench.node('새 서비스').waitFor();
    await workbench.screenshot('untitled');
    expect(await page.locator('.notification-list-item').allTextContents()).toEqual([]);
});

async function shows(subject: string): Promise<void> {
    const picker = workbench.preview.locator('#picker');
    await expect.poll(() => picker.inputValue(), { timeout: 20_000 }).toBe(subject);
}

function toast(text: string) {
    return workbench.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
}

function tab(title: string) {
    return workbench.page.locator('.tab.active', { hasText: title });
}

function selected(label: string) {
    return workbench.preview.locator('#picture .selected', { hasText: label });
}
