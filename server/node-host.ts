import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Language } from '../language/index.ts';
import type { Host, HostFile } from './host.ts';

export interface NodeHostOptions {
    readonly language: Language;
    /** The folder with the pages of the rules: those in English, and below it a folder for each other language. */
    readonly rulePages: URL;
}

/** Files from the disk of the machine that the server runs on. */
export function nodeHost({ language, rulePages }: NodeHostOptions): Host {
    return {
        filesIn: (folder) => filesIn(pathOf(folder)),
        filesBelow: (folder) => filesBelow(pathOf(folder)),
        read: (uri) => readText(pathOf(uri)),
        isFile: (uri) => isFile(pathOf(uri)),
        today: () => localDay(new Date()),
        language,
        rulePage: (spoken) => `${rulePages}${spoken === 'en' ? '' : `${spoken}/`}{rule}.md`,
    };
}

function pathOf(uri: string): string {
    return URI.parse(uri).fsPath;
}

async function filesIn(folder: string): Promise<HostFile[]> {
    return textsOf(folder, await entriesOf(folder));
}

async function* filesBelow(folder: string): AsyncGenerator<readonly HostFile[]> {
    const entries = await entriesOf(folder);
    const files = await textsOf(folder, entries);
    if (files.length > 0) yield files;
    for (const entry of entries) {
        if (entry.isDirectory() && isWorthLooking(entry.name)) yield* filesBelow(join(folder, entry.name));
    }
}

interface Entry {
    readonly name: string;
    readonly isDirectory: () => boolean;
}

function entriesOf(folder: string): Promise<Entry[]> {
    return readdir(folder, { withFileTypes: true }).catch(() => []);
}

async function textsOf(folder: string, entries: readonly Entry[]): Promise<HostFile[]> {
    const read = entries.map(async (entry): Promise<HostFile[]> => {
        const isOurs = !entry.isDirectory() && entry.name.endsWith('.gplan');
        const path = join(folder, entry.name);
        const text = isOurs ? await readText(path) : undefined;
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

async function isFile(path: string): Promise<boolean> {
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() === true;
}

function localDay(date: Date): string {
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
