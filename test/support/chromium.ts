import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** Starts a real browser with Korean fonts, the same on every machine; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
    if (!existsSync(executablePath)) throw new Error('The browser is missing: run `node scripts/set-up-workbench.ts`.');
    return chromium.launch({
        executablePath,
        headless: true,
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
        ],
        env: { ...process.env, FONTCONFIG_FILE: `${browserFolder}fonts.conf` },
    });
}

const browserFolder = fileURLToPath(new URL('../workbench/node_modules/.browser/', import.meta.url));
const executablePath = `${browserFolder}chromium`;
