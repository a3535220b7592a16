import type { Browser, CDPSession, Page } from 'playwright-core';
import { membersIn } from '../client/webview/members-in.ts';
import type { Renderer } from '../client/webview/messages.ts';
import { bundleWebview } from '../scripts/bundle-extension.ts';
import type { Preview } from '../server/protocol.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { holdMessage, releaseMessage } from '../test/support/held-message.ts';
import { type OpenPreview, openPreview } from '../test/support/open-preview.ts';
import { previewOf } from '../test/support/preview-of.ts';
import { generatedDeployment } from './generated-deployment.ts';

const columns = ['boxes', 'first', 'update', 'first at once', 'Mermaid: first', 'update'];

/** The page of the preview in Chromium, from the answer of the server to the picture on the screen. */
export async function measurePreview(): Promise<void> {
    await bundleWebview();
    const browser = await launchChromium();
    process.stdout.write(
        '\nThe preview in Chromium: processor time of the page with its worker / time on the clock, ms\n',
    );
    process.stdout.write(`  To open a page and make it ready: ${await costOfOpening(browser)}\n`);
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

async function costOfOpening(browser: Browser): Promise<string> {
    const session = await browser.newBrowserCDPSession();
    // The first page of a browser pays for the browser.
    await (await openPreview(browser)).page.close();
    const before = await processorTime(session);
    const start = performance.now();
    const { page } = await openPreview(browser);
    const clock = performance.now() - start;
    await page.waitForTimeout(rest);
    const used = (await processorTime(session)) - before;
    await page.close();
    return `${(used * 1000).toFixed(0)} / ${clock.toFixed(0)}`;
}

async function figuresOf(browser: Browser, text: string, isWhole: boolean): Promise<string[]> {
    const before = previewOf(text, 'environment:prod', { isWhole });
    const after = renamed(before);
    const boxes = before.picture ? [...membersIn(before.picture.diagram)].length : 0;
    const ours = await timesOf(browser, before, after, 'drawing');
    const atOnce = await timeAtOnce(browser, before);
    const theirs = await timesOf(browser, before, after, 'mermaid');
    return [String(boxes), ...ours, atOnce, ...theirs];
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
    const opened = await openPreview(browser, size);
    const session = await browser.newBrowserCDPSession();
    await opened.page.waitForTimeout(rest);
    const first = await costOfShowing(opened, session, before, renderer);
    await opened.page.waitForTimeout(rest);
    const updates: Cost[] = [];
    for (const preview of renderer === 'drawing' ? [after, before, after, before, after] : [after]) {
        updates.push(await costOfShowing(opened, session, preview, renderer));
        await opened.page.waitForTimeout(rest / 3);
    }
    const said = await noticeOf(opened.page);
    await opened.page.close();
    return said === undefined ? [textOf([first]), textOf(updates)] : [said, '–'];
}

/** Where the answer is there as soon as the page is: what the page makes ready is a part of it. */
async function timeAtOnce(browser: Browser, preview: Preview): Promise<string> {
    const opened = await openPreview(browser, size);
    const session = await browser.newBrowserCDPSession();
    const cost = await costOfShowing(opened, session, preview, 'drawing');
    await opened.page.close();
    return textOf([cost]);
}

/** Milliseconds. */
interface Cost {
    readonly used: number;
    readonly clock: number;
}

/** The mean, since Chromium counts in tens of milliseconds. */
function textOf(costs: readonly Cost[]): string {
    const mean = (figure: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + figure(cost), 0) / costs.length;
    return `${mean(({ used }) => used).toFixed(0)} / ${mean(({ clock }) => clock).toFixed(0)}`;
}

async function costOfShowing(
    { page, show }: OpenPreview,
    session: CDPSession,
    preview: Preview,
    renderer: Renderer,
): Promise<Cost> {
    await page.evaluate(holdMessage);
    await show(preview, { renderer });
    const before = await processorTime(session);
    const clock = await page.evaluate(releaseMessage);
    return { used: ((await processorTime(session)) - before) * 1000, clock };
}

async function noticeOf(page: Page): Promise<string | undefined> {
    const notice = page.locator('#notice:not([hidden])');
    return (await notice.isVisible()) ? ((await notice.textContent()) ?? undefined) : undefined;
}

/** Seconds, of all processes that run pages. */
async function processorTime(session: CDPSession): Promise<number> {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const size = { width: 1200, height: 900 };
/** Milliseconds after which a page has nothing left to do. */
const rest = 1500;

function print(what: string, cells: readonly string[]): void {
    process.stdout.write(`  ${what.padEnd(24)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
}
