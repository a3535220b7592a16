import { mkdirSync, rmSync } from 'node:fs';
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
    /** Rests the mouse on what another element may cover. */
    pointAt(element: Locator): Promise<void>;
    /** Closes the editor whose tab says so. */
    close(title: string): Promise<void>;
    /** Writes a setting of the folder, in the editor as a user does. */
    set(settings: Readonly<Record<string, unknown>>): Promise<void>;
    screenshot(name: string): Promise<void>;
}

/** The screenshots of the last run go into a folder of that name. */
export async function openWorkbench(browser: Browser, url: string, name: string): Promise<Workbench> {
    const screenshots = fileURLToPath(new URL(`screenshots/${name}/`, import.meta.url));
    rmSync(screenshots, { recursive: true, force: true });
    mkdirSync(screenshots, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(stepTimeout);
    await page.goto(url);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return {
        page,
        preview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
        open: (file) => open(page, file),
        run: (title) => run(page, title),
        pointAt: (element) => pointAt(page, element),
        close: (title) => close(page, title),
        set: (settings) => set(page, settings),
        async screenshot(name) {
            // What is fading in is shown as it will be.
            await page.screenshot({ path: `${screenshots}${name}.png`, animations: 'disabled' });
        },
    };
}

/** A key that is pressed while the workbench is busy can be lost: acts again until the effect shows. */
export async function until(
    act: () => Promise<unknown>,
    effect: Locator,
    state: 'visible' | 'hidden' = 'visible',
): Promise<void> {
    for (let attempt = 1; ; attempt++) {
        await act();
        try {
            await effect.waitFor({ timeout: 4000, state });
            return;
        } catch (error) {
            if (attempt === 10) throw error;
        }
    }
}

// Generous: the machine may be busy with other work.
const stepTimeout = 60_000;

async function open(page: Page, file: string): Promise<void> {
    const input = await quickInput(page, 'Control+P');
    await input.fill(file);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container .tab.active', { hasText: file }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Groundplan' }).first().waitFor();
}

async function run(page: Page, title: string): Promise<void> {
    const input = await quickInput(page, 'F1');
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
}

/** What a key opens; what was left open by a step that failed is closed before. */
async function quickInput(page: Page, key: string): Promise<Locator> {
    const input = page.locator('.quick-input-widget input').first();
    if (await input.isVisible()) {
        await page.keyboard.press('Escape');
        await input.waitFor({ state: 'hidden' });
    }
    await until(() => page.keyboard.press(key), input);
    return input;
}

async function pointAt(page: Page, element: Locator): Promise<void> {
    const box = await element.boundingBox();
    if (!box) throw new Error('The element to point at is not shown.');
    await page.mouse.move(0, 0);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
}

async function close(page: Page, title: string): Promise<void> {
    const tab = page.locator('.tab', { hasText: title });
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
}

async function set(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
    await run(page, 'Preferences: Open Workspace Settings (JSON)');
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'settings.json' }).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(JSON.stringify(settings));
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty', { hasText: 'settings.json' }).waitFor({ state: 'detached' });
    await close(page, 'settings.json');
}
