import type { Browser, CDPSession } from 'playwright-core';
import type { Renderer } from '../client/webview/messages.ts';
import { bundleWebview } from '../scripts/bundle-extension.ts';
import type { Preview } from '../server/protocol.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPreview } from '../test/support/open-preview.ts';
import { previewOf } from '../test/support/preview-of.ts';
import { generatedDeployment } from './generated-deployment.ts';

const columns = ['boxes', 'first', 'update', 'Mermaid: first', 'update'];

/** The page of the preview in Chromium, from the answer of the server to the picture on the screen. */
export async function measurePreview(): Promise<void> {
    await bundleWebview();
    const browser = await launchChromium();
    process.stdout.write(
        '\nThe preview in Chromium: processor time of the page with its worker / time on the clock, ms\n',
    );
    print('', columns);
    for (const leaves of [50, 200, 500])
        print(`${leaves} leaves, whole`, await figuresOf(browser, generatedDeployment(leaves), true));
    for (const leaves of [50, 200, 500, 2000, 10_000])
        print(
            `${leaves.toLocaleString('en')} leaves, folded`,
            await figuresOf(browser, generatedDeployment(leaves), false),
        );
    await browser.close();
}

async function figuresOf(browser: Browser, text: string, isWhole: boolean): Promise<string[]> {
    const before = previewOf(text, 'environment:prod', { isWhole });
    const after = renamed(before);
    const boxes = Object.keys(before.picture?.targets ?? {}).length;
    const ours = await timesOf(browser, before, after, 'drawing');
    const theirs = await timesOf(browser, before, after, 'mermaid');
    return [String(boxes), ...ours, ...theirs];
}

/** What follows a keystroke in the title of the environment. */
function renamed(preview: Preview): Preview {
    const { picture } = preview;
    if (!picture) throw new Error('The generated model cannot be drawn.');
    const diagram: unknown = JSON.parse(JSON.stringify(picture.diagram).replaceAll('운영', '운용'));
    const mermaid = picture.mermaid.replaceAll('운영', '운용');
    return { ...preview, picture: { ...picture, ...pictureWith(picture, diagram), mermaid } };
}

function pictureWith(picture: NonNullable<Preview['picture']>, diagram: unknown) {
    return { diagram: Object.assign({}, picture.diagram, diagram) };
}

async function timesOf(browser: Browser, before: Preview, after: Preview, renderer: Renderer): Promise<string[]> {
    const { page, show } = await openPreview(browser, { width: 1200, height: 900 });
    const session = await browser.newBrowserCDPSession();
    const notice = page.locator('#notice:not([hidden])');
    const shown = (title: string) =>
        page.locator('#picture', { hasText: title }).or(notice).first().waitFor({ timeout: 120_000 });
    // The worker has loaded its program by then.
    await page.waitForTimeout(1500);
    const first = await costOf(session, async () => {
        await show(before, { renderer });
        await shown('운영');
    });
    await page.waitForTimeout(500);
    const update = await costOf(session, async () => {
        await show(after, { renderer });
        await shown('운용');
    });
    const said = (await notice.isVisible()) ? await notice.textContent() : undefined;
    await page.close();
    return said ? [said, '–'] : [first, update];
}

async function costOf(session: CDPSession, work: () => Promise<void>): Promise<string> {
    const before = await processorTime(session);
    const start = performance.now();
    await work();
    const clock = performance.now() - start;
    const used = (await processorTime(session)) - before;
    return `${(used * 1000).toFixed(0)} / ${clock.toFixed(0)}`;
}

/** Seconds, of all processes that run pages. */
async function processorTime(session: CDPSession): Promise<number> {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function print(what: string, cells: readonly string[]): void {
    process.stdout.write(`  ${what.padEnd(24)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
}
