import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Text, texts } from '../texts.ts';
import { reasonOf } from './reason.ts';

export interface ReadModels {
    /** Texts by absolute path. */
    readonly texts: ReadonlyMap<string, string>;
    readonly problems: readonly Text[];
}

/** Reads files that must be UTF-8; one that is not would be damaged by writing it back. */
export function readModels(paths: readonly string[], directory: string): ReadModels {
    const read = new Map<string, string>();
    const problems: Text[] = [];
    for (const path of paths) {
        const content = readOne(path, relative(directory, path));
        if (typeof content === 'string') read.set(path, content);
        else problems.push(content);
    }
    return { texts: read, problems };
}

function readOne(path: string, shownPath: string): string | Text {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    } catch (error) {
        if (error instanceof TypeError) return texts.notText(shownPath);
        return texts.unreadable(shownPath, reasonOf(error));
    }
}
