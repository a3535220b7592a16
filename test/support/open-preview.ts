import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { previewPage } from '../../client/features/preview/preview-page.ts';
import type { PageMessage, PageState, Picture } from '../../client/webview/messages.ts';

/** The bundled page of the preview in a real browser, with the test in the editor's place. */
export interface OpenPreview {
    readonly page: Page;
    /** Hands the page a picture as the extension does. */
    show(picture: Partial<Picture>): Promise<void>;
    /** What the page told the extension so far. */
    told(): Promise<readonly PageMessage[]>;
    /** What the page asked the editor to keep for it. */
    kept(): Promise<PageState | undefined>;
    /** Violations of the content security policy, errors of scripts, and requests beyond the page's own two files. */
    readonly offences: readonly string[];
}

/** Give it the `state` that another page kept to open it as after a reload of the window. */
export async function openPreview(browser: Browser, options: Options = {}): Promise<OpenPreview> {
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
    const offences: string[] = [];
    page.on('pageerror', (error) => offences.push(error.message));
    page.on('console', (entry) => entry.type() === 'error' && offences.push(entry.text()));
    await serve(page, options.language ?? 'en', offences);
    await page.addInitScript(standInForEditor, options.state);
    await page.goto(origin);
    await setTheme(page, lightTheme);
    return {
        page,
        offences,
        show: (picture) => page.evaluate((message) => window.postMessage(message), { ...emptyPicture, ...picture }),
        told: () => page.evaluate(() => Reflect.get(window, 'told') as readonly PageMessage[]),
        kept: () => page.evaluate(() => Reflect.get(window, 'kept') as PageState | undefined),
    };
}

interface Options {
    readonly language?: string;
    readonly state?: PageState | undefined;
}

export interface Theme {
    readonly kind: string;
    readonly background: string;
    readonly foreground: string;
}

const lightTheme: Theme = { kind: 'vscode-light', background: '#ffffff', foreground: '#3b3b3b' };
export const darkTheme: Theme = { kind: 'vscode-dark', background: '#1f1f1f', foreground: '#cccccc' };

/** Switches the theme as the editor does: a class on the body, colours as variables on the root. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
    await page.evaluate(({ kind, background, foreground }) => {
        document.documentElement.style.cssText = `--vscode-editor-background: ${background}; --vscode-editorWidget-background: ${background}; --vscode-editor-foreground: ${foreground}`;
        document.body.className = kind;
    }, theme);
}

const origin = 'https://preview.test/';

const emptyPicture: Picture = {
    kind: 'picture',
    subject: 'shop',
    uri: 'file:///shop/shop.gplan',
    title: 'Shop',
    environments: [],
    views: [],
    isBroken: false,
};

async function serve(page: Page, language: string, offences: string[]): Promise<void> {
    const files: Readonly<Record<string, () => { body: string; contentType: string }>> = {
        '': () => ({
            body: previewPage({
                language,
                styleSource: origin,
                style: 'preview.css',
                script: 'preview.js',
                nonce: 'once',
            }),
            contentType: 'text/html',
        }),
        'preview.css': () => ({ body: bundled('preview.css'), contentType: 'text/css' }),
        'preview.js': () => ({ body: bundled('preview.js'), contentType: 'text/javascript' }),
    };
    await page.route('**/*', (route) => {
        const url = route.request().url();
        const file = url.startsWith(origin) ? files[url.slice(origin.length)] : undefined;
        if (file) return route.fulfill(file());
        offences.push(`requested ${url}`);
        return route.abort();
    });
}

function bundled(name: string): string {
    return readFileSync(fileURLToPath(new URL(`../../dist/webview/${name}`, import.meta.url)), 'utf8');
}

/** Runs in the page, before its own script. */
function standInForEditor(state: PageState | undefined): void {
    const told: PageMessage[] = [];
    let kept = state;
    Object.assign(window, {
        told,
        kept,
        acquireVsCodeApi: () => ({
            postMessage: (message: PageMessage) => told.push(message),
            getState: () => kept,
            setState: (next: PageState) => {
                kept = next;
                Object.assign(window, { kept });
            },
        }),
    });
}
