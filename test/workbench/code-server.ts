import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** VS Code's server with the packaged extension installed and a folder of the given files. */
export interface CodeServer {
    readonly url: string;
    /** What stands on disk. */
    read(file: string): string;
    path(file: string): string;
    stop(): Promise<void>;
}

/** Everything lives in one new folder and listens on the loopback interface only. */
export async function startCodeServer(files: Readonly<Record<string, string>>): Promise<CodeServer> {
    // Kept short: paths of Unix sockets end at 107 bytes.
    const folder = mkdtempSync(join(tmpdir(), 'groundplan-'));
    for (const part of ['workspace', 'data/User', 'extensions']) mkdirSync(join(folder, part), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, 'workspace', name)), { recursive: true });
        writeFileSync(join(folder, 'workspace', name), text);
    }
    writeFileSync(join(folder, 'config.yaml'), '');
    writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify(quietSettings));
    const log = openSync(join(folder, 'server.log'), 'a');
    const process = { env: environment(folder), stdio: ['ignore', log, log] as ['ignore', number, number] };
    execFileSync(nodePath, [...folders(folder), '--install-extension', extensionPackage()], process);
    const port = await freePort();
    const server = spawn(nodePath, [...folders(folder), '--bind-addr', `127.0.0.1:${port}`, ...quietFlags], process);
    try {
        await answer(`http://127.0.0.1:${port}/healthz`);
    } catch (error) {
        throw new Error(`VS Code did not start.\n${readFileSync(join(folder, 'server.log'), 'utf8')}`, {
            cause: error,
        });
    }
    return {
        url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(join(folder, 'workspace'))}`,
        path: (file) => join(folder, 'workspace', file),
        read: (file) => readFileSync(join(folder, 'workspace', file), 'utf8'),
        async stop() {
            if (server.exitCode === null) {
                server.kill();
                await once(server, 'exit');
            }
            rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
        },
    };
}

// The tests run on the Node that this project installs, which is the one that code-server wants.
const nodePath = process.execPath;
const entry = fileURLToPath(new URL('node_modules/code-server/out/node/entry.js', import.meta.url));
const dist = new URL('../../dist/', import.meta.url);

const quietFlags = [
    ...['--auth', 'none', '--disable-telemetry', '--disable-update-check'],
    ...['--disable-workspace-trust', '--disable-getting-started-override'],
];

export const quietSettings = {
    'chat.disableAIFeatures': true,
    'editor.minimap.enabled': false,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'files.autoSave': 'off',
    'git.enabled': false,
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'window.commandCenter': false,
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.editor.useModal': 'off',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
};

/** The package that is built before the tests. */
export function extensionPackage(): string {
    const { name, version } = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
    return fileURLToPath(new URL(`${name}-${version}.vsix`, dist));
}

function folders(folder: string): string[] {
    return [
        entry,
        ...['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')],
        ...['--config', join(folder, 'config.yaml')],
    ];
}

/** Nothing of the user's own settings is read or written, and no extension gallery is asked. */
function environment(folder: string): Record<string, string> {
    return {
        PATH: process.env.PATH ?? '',
        LANG: 'C.UTF-8',
        HOME: folder,
        TMPDIR: folder,
        XDG_CONFIG_HOME: join(folder, 'xdg'),
        XDG_DATA_HOME: join(folder, 'xdg'),
        EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    };
}

async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    await once(server, 'close');
    if (typeof address !== 'object' || address === null) throw new Error(`No port is free: ${address}.`);
    return address.port;
}

async function answer(url: string): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
        const response = await fetch(url).catch(() => undefined);
        if (response?.ok) return;
        await setTimeout(100);
    }
    throw new Error(`Nothing answered at ${url}.`);
}
