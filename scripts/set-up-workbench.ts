import { execFileSync } from 'node:child_process';
import {
    chmodSync,
    copyFileSync,
    createReadStream,
    createWriteStream,
    existsSync,
    mkdirSync,
    renameSync,
    rmSync,
    statSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** Installs what the tests in a real browser and a real VS Code need, from the npm registry alone; instant when done. */
async function setUpWorkbench(): Promise<void> {
    if (isNewer(lockFile, done)) {
        say('Installing a browser and VS Code for the tests; the first time this takes one to three minutes.');
        npm(['ci', '--ignore-scripts'], workbench);
        prepareCodeServer();
        await unpackBrowser();
        writeFontConfiguration();
        writeFileSync(done, '');
    }
}

const workbench = fileURLToPath(new URL('../test/workbench/', import.meta.url));
const modules = join(workbench, 'node_modules');
const lockFile = join(workbench, 'package-lock.json');
const browserFolder = join(modules, '.browser');
const done = join(browserFolder, 'set-up-is-done');

/** Code-server would compile native modules on installation; those the tests meet get stand-ins in JavaScript. */
function prepareCodeServer(): void {
    say('Completing VS Code.');
    const vscode = join(modules, 'code-server/lib/vscode');
    // `npm ci` refuses the shrinkwrap of this folder as incomplete.
    npm(['install', '--omit=dev', '--ignore-scripts', '--prefer-offline'], vscode);
    copyFileSync(join(workbench, 'stand-ins/spdlog.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
    copyFileSync(
        join(workbench, 'stand-ins/native-watchdog.cjs'),
        join(vscode, 'node_modules/@vscode/native-watchdog/index.js'),
    );
    // Large, and it asks for an installation of its own.
    rmSync(join(vscode, 'extensions/copilot'), { recursive: true, force: true });
}

async function unpackBrowser(): Promise<void> {
    say('Unpacking the browser.');
    const browser = join(browserFolder, 'chromium');
    mkdirSync(browserFolder, { recursive: true });
    const packed = join(modules, '@sparticuz/chromium/bin/chromium.br');
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(`${browser}.part`));
    chmodSync(`${browser}.part`, 0o755);
    renameSync(`${browser}.part`, browser);
}

/** Korean letters look the same on every machine, one without any Korean font included. */
function writeFontConfiguration(): void {
    const fonts = join(modules, '@expo-google-fonts/noto-sans-kr');
    const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${fonts}/400Regular</dir>
<dir>${fonts}/700Bold</dir>
<cachedir>${browserFolder}/fonts</cachedir>
</fontconfig>
`;
    writeFileSync(join(browserFolder, 'fonts.conf'), configuration);
}

function npm(parameters: readonly string[], folder: string): void {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    // What npm prints goes to stderr, as all news of the set-up.
    execFileSync('npm', [...parameters, ...quiet], { cwd: folder, stdio: ['ignore', 2, 2] });
}

/** A missing file counts as older than anything. */
function isNewer(source: string, result: string): boolean {
    return !existsSync(result) || statSync(source).mtimeMs > statSync(result).mtimeMs;
}

function say(sentence: string): void {
    process.stderr.write(`${sentence}\n`);
}

await setUpWorkbench();
