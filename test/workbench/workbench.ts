import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

/** VS Code in a browser, driven as a user drives it. */
export interface Workbench {
    readonly page: Page;
    /** The page of the preview. */
    readonly preview: FrameLocator;
    open(file: string): Promise<void>;
    /** Runs a command by its title. */
    run(title: string): Promise<void>;
    /** Puts the cursor behind the first text like this one in the file. */
    select(text: string): Promise<void>;
    screenshot(name: string): Promise<void>;
}

export async function openWorkbench(browser: Browser, url: string): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(60_000);
    await page.goto(url);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    mkdirSync(screenshots, { recursive: true });
    return {
        page,
        preview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
        open: (file) => open(page, file),
        run: (title) => run(page, title),
        select: (text) => select(page, text),
        async screenshot(name) {
            await page.screenshot({ path: `${screenshots}${name}.png` });
        },
    };
}

/** A key that is pressed while the workbench is busy can be lost: acts again until the effect shows. */
export async function until(act: () => Promise<unknown>, effect: Locator): Promise<void> {
    for (let attempt = 1; ; attempt++) {
        await act();
        try {
            await effect.waitFor({ timeout: 4000 });
            return;
        } catch (error) {
            if (attempt === 10) throw error;
        }
    }
}

const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));

async function open(page: Page, file: string): Promise<void> {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
    await page.locator('.editor-group-container .tab.active', { hasText: file }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Groundplan' }).first().waitFor();
}

async function run(page: Page, title: string): Promise<void> {
    const input = page.locator('.quick-input-widget input').first();
    await until(() => page.keyboard.press('F1'), input);
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
}

async function select(page: Page, text: string): Promise<void> {
    const input = page.locator('.find-widget.visible textarea').first();
    await page.locator('.editor-group-container .tab', { hasText: '.gplan' }).first().click();
    await until(() => page.keyboard.press('Control+F'), input);
    await input.fill(text);
    await page.locator('.find-widget .matchesCount', { hasText: /^1 of/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.statusbar-item', { hasText: `(${[...text].length} selected)` }).waitFor();
}
