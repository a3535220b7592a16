import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Host, HostFile } from './host.ts';

/** Files from the disk of the machine that the server runs on. */
export function nodeHost(): Host {
    return {
        filesIn: (folder) => readAll(pathOf(folder), 'this folder'),
        filesBelow: (folder) => readAll(pathOf(folder), 'with subfolders'),
        read: (uri) => readText(URI.parse(uri).fsPath),
        today: () => localDay(new Date()),
        rulePage: new URL('../../docs/rules/', import.meta.url).toString() + '{rule}.md',
    };
}

function pathOf(uri: string): string {
    return URI.parse(uri).fsPath;
}

async function readAll(folder: string, reach: 'this folder' | 'with subfolders'): Promise<HostFile[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const read = entries.map(async (entry): Promise<HostFile[]> => {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            return reach === 'with subfolders' && isWorthLooking(entry.name) ? readAll(path, reach) : [];
        const text = entry.name.endsWith('.gplan') ? await readText(path) : undefined;
        return text === undefined ? [] : [{ uri: URI.file(path).toString(), text }];
    });
    return (await Promise.all(read)).flat();
}

function isWorthLooking(folder: string): boolean {
    return folder !== 'node_modules' && !folder.startsWith('.');
}

async function readText(path: string): Promise<string | undefined> {
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return undefined;
    }
}

function localDay(date: Date): string {
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
