import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { type Text, texts } from '../texts.ts';
import { makeFolder } from './make-folder.ts';
import { reasonOf } from './reason.ts';

/** Writes a file over what is there; gives the problem when that fails. */
export function writeFile(path: string, content: string | Uint8Array, directory: string): Text | undefined {
    try {
        makeFolder(dirname(path));
        writeFileSync(path, content);
        return undefined;
    } catch (error) {
        return texts.unwritable(relative(directory, path), reasonOf(error));
    }
}
