import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { type Text, texts } from '../texts.ts';
import { reasonOf } from './reason.ts';

/** Writes a text over what is there; gives the problem when that fails. */
export function writeFile(path: string, text: string, directory: string): Text | undefined {
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return undefined;
    } catch (error) {
        return texts.unwritable(relative(directory, path), reasonOf(error));
    }
}
