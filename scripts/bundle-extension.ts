import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles what runs in the editor into dist/: the extension and the language server,
 * each once for Node and once for browsers, and the page of the preview.
 */
export async function bundleExtension(): Promise<void> {
    await Promise.all(
        ['client', 'server', 'web', 'webview'].map((part) =>
            rm(`${root}dist/${part}`, { recursive: true, force: true }),
        ),
    );
    const bundles = await Promise.all([
        ...[extension, server, webExtension, webServer].map((bundle) => build(bundle)),
        bundleWebview(),
    ]);
    const sources = bundles.flatMap(({ metafile }) =>
        Object.keys(metafile?.inputs ?? {}).map((source) => root + source),
    );
    await writeFile(`${root}dist/third-party-notices.txt`, thirdPartyNotices(sources));
}

/** Bundles the page of the preview alone into dist/webview. */
export function bundleWebview(): Promise<BuildResult> {
    return build(webview);
}

const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    // The licences stand in third-party-notices.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
};

const node: BuildOptions = {
    ...common,
    platform: 'node',
    target: 'node22',
    // Names stay as they are: they appear in the traces that users send.
    minify: false,
    minifySyntax: true,
    minifyWhitespace: true,
};

const extension: BuildOptions = {
    ...node,
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/client/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
};

const server: BuildOptions = {
    ...node,
    entryPoints: ['server/main.ts'],
    outfile: 'dist/server/main.mjs',
    format: 'esm',
    // The CommonJS packages inside still ask for Node's own modules with require().
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** For editors that are a page in a browser themselves: everything in workers, nothing from Node. */
const web: BuildOptions = {
    ...common,
    platform: 'browser',
    target: 'es2022',
    // As for Node: names appear in the traces that users send.
    minify: false,
    minifySyntax: true,
    minifyWhitespace: true,
};

const webExtension: BuildOptions = {
    ...web,
    entryPoints: ['client/web-extension.ts'],
    // Told to be CommonJS by its ending: editors in a browser load no other modules.
    outfile: 'dist/web/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
};

const webServer: BuildOptions = {
    ...web,
    entryPoints: ['server/browser-main.ts'],
    outfile: 'dist/web/server.js',
    format: 'iife',
};

const webview: BuildOptions = {
    ...common,
    entryPoints: [
        { in: 'client/webview/main.ts', out: 'preview' },
        { in: 'client/webview/preview.css', out: 'preview' },
    ],
    outdir: 'dist/webview',
    platform: 'browser',
    format: 'iife',
    target: 'chrome128',
    plugins: [flowchartsOnly(), workerAsText(), usedLanguageOnly()],
};

/** Mermaid loads each kind of diagram on demand; the page draws flowcharts laid out by dagre and carries nothing else. */
function flowchartsOnly(): Plugin {
    return {
        name: 'flowcharts-only',
        setup({ onResolve, onLoad }) {
            onResolve({ filter: /^\.|^katex$/ }, ({ path, kind }) => {
                const isUsed = kind !== 'dynamic-import' || /flowDiagram|dagre/.test(path);
                return isUsed && path !== 'katex' ? undefined : { path, namespace: 'left-out' };
            });
            onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
        },
    };
}

/** The page starts the worker of the layout from its text, since it may not load a script from elsewhere. */
function workerAsText(): Plugin {
    return {
        name: 'worker-as-text',
        setup({ onResolve, onLoad }) {
            onResolve({ filter: /elk\.bundled/ }, ({ path }) => ({ path, namespace: 'left-out' }));
            onLoad({ filter: /elk-worker\.min\.js$/ }, async ({ path }) => ({
                contents: await readFile(path, 'utf8'),
                loader: 'text',
            }));
        },
    };
}

/** Nothing in language/ acts when it is loaded: of it, the page carries the few functions with which pictures are drawn. */
function usedLanguageOnly(): Plugin {
    return {
        name: 'used-language-only',
        setup({ onResolve }) {
            onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => {
                const file = resolve(resolveDir, path);
                return file.startsWith(`${root}language/`) ? { path: file, sideEffects: false } : undefined;
            });
        },
    };
}
