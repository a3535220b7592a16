import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { previewPage } from '../../client/features/preview/preview-page.ts';
import type { ExtensionMessage, PageMessage, PageState, Picture } from '../../client/webview/messages.ts';
import type { Preview } from '../../server/protocol.ts';

/** The bundled page of the preview in a real browser, with the test in the editor's place. */
export interface OpenPreview {
    readonly page: Page;
    /** Hands the page a picture as the extension does. */
    show(preview: Preview, more?: Partial<Picture>): Promise<void>;
    tell(message: ExtensionMessage): Promise<void>;
    /** What the page told the extension so far. */
    told(): Promise<readonly PageMessage[]>;
    /** What the page asked the editor to keep for it. */
    kept(): Promise<PageState | undefined>;
    /** Violations of the content security policy, errors of scripts, and requests beyond the page's own two files. */
    readonly offences: readonly string[];
}

/** Give it the `state` that another page kept to open it as after a reload of the window. */
export async function openPreview(browser: Browser, options: Options = {}): Promise<OpenPreview> {
    const { width = 900, height = 600, theme = lightTheme, reducedMotion = 'no-preference' } = options;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion });
    const offences: string[] = [];
    page.on('pageerror', (error) => offences.push(error.message));
    page.on('console', (entry) => entry.type() === 'error' && offences.push(entry.text()));
    page.on('worker', (worker) => worker.on('console', (entry) => offences.push(entry.text())));
    await serve(page, options.language ?? 'en', offences);
    await page.addInitScript(standInForEditor, options.state);
    await page.goto(origin);
    await setTheme(page, theme);
    const tell = (message: ExtensionMessage) => page.evaluate((told) => window.postMessage(told), message);
    return {
        page,
        offences,
        tell,
        show: (preview, more) => tell({ ...emptyPicture, preview, ...more }),
        told: () => page.evaluate(() => Reflect.get(window, 'told') as readonly PageMessage[]),
        kept: () => page.evaluate(() => Reflect.get(window, 'kept') as PageState | undefined),
    };
}

interface Options {
    readonly language?: string;
    readonly state?: unknown;
    readonly width?: number;
    readonly height?: number;
    readonly theme?: Theme;
    readonly reducedMotion?: 'reduce' | 'no-preference';
}

export interface Theme {
    readonly kind: string;
    readonly variables: Readonly<Record<string, string>>;
}

export const lightTheme: Theme = {
    kind: 'vscode-light',
    variables: {
        'editor-background': '#ffffff',
        'editor-foreground': '#3b3b3b',
        'editorWidget-background': '#f8f8f8',
        'panel-border': '#e5e5e5',
        'button-secondaryBackground': '#e5e5e5',
    },
};
export const darkTheme: Theme = {
    kind: 'vscode-dark',
    variables: {
        'editor-background': '#1f1f1f',
        'editor-foreground': '#cccccc',
        'editorWidget-background': '#202020',
        'panel-border': '#2b2b2b',
        'button-secondaryBackground': '#313131',
    },
};
export const highContrastTheme: Theme = {
    kind: 'vscode-high-contrast',
    variables: {
        'editor-background': '#000000',
        'editor-foreground': '#ffffff',
        'editorWidget-background': '#0c141f',
        contrastBorder: '#6fc3df',
        focusBorder: '#f38518',
    },
};
export const highContrastLightTheme: Theme = {
    kind: 'vscode-high-contrast vscode-high-contrast-light',
    variables: {
        'editor-background': '#ffffff',
        'editor-foreground': '#292929',
        'editorWidget-background': '#ffffff',
        contrastBorder: '#0f4a85',
        focusBorder: '#006bbd',
    },
};

/** Switches the theme as the editor does: a class on the body, colours as variables on the root. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
    await page.evaluate(({ kind, variables }) => {
        const { style } = document.documentElement;
        style.cssText = '';
        for (const [name, colour] of Object.entries(variables)) style.setProperty(`--vscode-${name}`, colour);
        document.body.className = [...document.body.classList, kind]
            .filter((name) => name === 'presenting' || name === kind)
            .join(' ');
    }, theme);
}

const origin = 'https://preview.test/';

const emptyPicture: Omit<Picture, 'preview'> = {
    kind: 'picture',
    uri: 'file:///project/model.gplan',
    project: 'file:///project',
    options: {},
    isLocked: false,
    renderer: 'drawing',
    chosen: {},
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
function standInForEditor(state: unknown): void {
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
