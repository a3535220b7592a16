import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

/** VS Code in a browser, driven as a user drives it. */
export interface Workbench<Server> {
    readonly server: Server;
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
    /** A line of the text. */
    line(text: string | RegExp): Locator;
    lens(title: string): Locator;
    /** A row of Problems. */
    problem(code: string | RegExp): Locator;
    /** In the picture of the preview. */
    node(label: string | RegExp): Locator;
}

interface Served {
    readonly url: string;
    stop(): Promise<void>;
}

/** One for all tests of a file, closed after them; the screenshots of its last run go into a folder of that name. */
export function openWorkbench<Server extends Served>(name: string, start: () => Promise<Server>): Workbench<Server> {
    const screenshots = fileURLToPath(new URL(`screenshots/${name}/`, import.meta.url));
    let server: Server | undefined;
    let browser: Browser | undefined;
    let page: Page | undefined;

    beforeAll(async () => {
        rmSync(screenshots, { recursive: true, force: true });
        mkdirSync(screenshots, { recursive: true });
        server = await start();
        browser = await launchChromium();
        page = await openPage(browser, server.url);
    });
    afterEach(async ({ task }) => {
        if (task.result?.state === 'fail') await screenshot(`failed ${task.name}`);
    });
    afterAll(async () => {
        await browser?.close();
        await server?.stop();
    });

    async function screenshot(title: string): Promise<void> {
        // What is fading in is shown as it will be.
        await page?.screenshot({ path: `${screenshots}${title}.png`, animations: 'disabled' });
    }

    return {
        get server() {
            return opened(server);
        },
        get page() {
            return opened(page);
        },
        get preview() {
            return previewIn(opened(page));
        },
        open: (file) => open(opened(page), file),
        run: (title) => run(opened(page), title),
        pointAt: (element) => pointAt(opened(page), element),
        close: (title) => close(opened(page), title),
        set: (settings) => set(opened(page), settings),
        screenshot,
        line: (text) => opened(page).locator('.view-line', { hasText: text }).first(),
        lens: (title) => opened(page).locator('.codelens-decoration a', { hasText: title }),
        problem: (code) => opened(page).locator('.markers-panel .monaco-list-row', { hasText: code }),
        node: (label) => previewIn(opened(page)).locator('#picture g.node', { hasText: label }),
    };
}

function opened<Part>(part: Part | undefined): Part {
    if (part === undefined) throw new Error('VS Code is opened before the first test of a file.');
    return part;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(stepTimeout);
    await page.goto(url);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return page;
}

function previewIn(page: Page): FrameLocator {
    return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
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

/** Chooses in the list that is open. */
export async function pick(page: Page, label: string, timeout = stepTimeout): Promise<void> {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().waitFor({ timeout });
    await page.locator('.quick-input-widget input').first().fill(label, { timeout });
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor({ timeout });
    await page.keyboard.press('Enter');
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
