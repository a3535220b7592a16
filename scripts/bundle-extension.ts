import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles what runs in the editor into dist/: the extension, the language server and the page of the preview. */
export async function bundleExtension(): Promise<void> {
    await Promise.all(
        ['client', 'server', 'webview'].map((part) => rm(`${root}dist/${part}`, { recursive: true, force: true })),
    );
    const bundles = await Promise.all([build(extension), build(server), bundleWebview()]);
    const sources = bundles.flatMap(({ metafile }) =>
        Object.keys(metafile?.inputs ?? {}).map((source) => root + source),
    );
    await writeFile(`${root}dist/third-party-notices.txt`, thirdPartyNotices(sources));
}

/** Bundles the page of the preview alone into dist/webview. */
export async function bundleWebview(): Promise<BuildResult> {
    await mkdir(`${root}dist/webview`, { recursive: true });
    await cp(`${root}client/webview/preview.css`, `${root}dist/webview/preview.css`);
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

const webview: BuildOptions = {
    ...common,
    entryPoints: ['client/webview/main.ts'],
    outfile: 'dist/webview/preview.js',
    platform: 'browser',
    format: 'iife',
    target: 'chrome128',
    plugins: [flowchartsOnly()],
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
