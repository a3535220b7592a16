import { beforeAll, expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { openWorkbench, until } from './workbench.ts';

const shop = `team ordering "Ordering team"
service order { team: ordering }
service shipping { calls order }

environment prod "Live" {
  tier: production
  host h1 {
    run order x1
    run shipping x2
  }
  region seoul {
    zone a
    database server store {
      primary orders as orders-1 in a
      replica orders as orders-2 in a
    }
    run report { writes orders-2 }
  }
}

service report { writes orders }
database orders
`;

/** As it is while somebody writes it. */
const settings = `{
  "groundplan.rules.levels": {
    "sing"
  }
}
`;

const workbench = openWorkbench('findings', () =>
    startCodeServer({ 'shop/shop.gplan': shop, '.vscode/settings.json': settings }),
);

beforeAll(async () => {
    await workbench.open('shop.gplan');
});

test('completes the rules in the settings', async () => {
    const { page } = workbench;
    await workbench.run('Preferences: Open Workspace Settings (JSON)');
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await page.locator('.view-line', { hasText: '"sing"' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const suggestion = page.locator('.suggest-widget .monaco-list-row', { hasText: 'single-data-center' });
    await until(() => page.keyboard.press('Control+Space'), suggestion);
    await workbench.screenshot('settings');
    await page.keyboard.press('Escape');
    await workbench.close('settings.json');
});

test('lists the findings by principle with their number, and goes to the place of one', async () => {
    const { page } = workbench;
    const tab = page.locator('.part.panel .composite-bar .action-item', { hasText: 'Groundplan' });
    await until(() => page.keyboard.press('Control+Shift+M'), tab);
    await tab.click();
    await row('Availability').waitFor();
    await row('Isolated execution').waitFor();
    await workbench.screenshot('by-principle');
    await row('single-instance').click();
    await page.locator('.tab.active', { hasText: 'shop.gplan' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 8' }).waitFor();
});

test('groups the findings by team', async () => {
    await workbench.run('Groundplan: Group Findings…');
    await pick('Team');
    await row('Ordering team').waitFor();
    await row('No team').waitFor();
    await workbench.screenshot('by-team');
});

test('filters the findings by level', async () => {
    const { page } = workbench;
    await workbench.run('Groundplan: Filter Findings…');
    await pick('Errors');
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await row('replica-receives-writes').waitFor();
    await row('single-instance').waitFor({ state: 'detached' });
    await workbench.screenshot('errors-only');
});

test('tells on a page how the model stands on the principles, and follows the text', async () => {
    await workbench.open('shop.gplan');
    await workbench.run('Groundplan: Show How the Model Stands on the Principles');
    await workbench.preview.locator('h2', { hasText: 'Live' }).waitFor();
    await workbench.preview.locator('td', { hasText: 'at risk' }).first().waitFor();
    await workbench.screenshot('standing');
});

test('applies the safe fixes on save where the setting asks for it', async () => {
    const { page } = workbench;
    await workbench.close('Groundplan.md');
    await workbench.set({ '[groundplan]': { 'editor.codeActionsOnSave': { 'source.fixAll.groundplan': 'explicit' } } });
    await workbench.open('shop.gplan');
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n');
    await page.keyboard.press('Control+S');
    await expect.poll(() => workbench.server.read('shop/shop.gplan'), { timeout: 20_000 }).toContain('writes orders-1');
});

test('takes the levels of rules from the settings', async () => {
    const { page } = workbench;
    await until(
        () => page.keyboard.press('Control+Shift+M'),
        page.locator('.markers-panel .monaco-list-row', { hasText: 'single-instance' }),
    );
    await workbench.set({ 'groundplan.rules.levels': { availability: 'off' } });
    await page
        .locator('.markers-panel .monaco-list-row', { hasText: 'single-instance' })
        .waitFor({ state: 'detached' });
});

function row(text: string) {
    return workbench.page.locator('.part.panel .pane-body .monaco-list-row', { hasText: text });
}

async function pick(label: string): Promise<void> {
    const choice = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label });
    await choice.click();
}
