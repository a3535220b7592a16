import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Text, texts } from '../texts.ts';
import { reasonOf } from './reason.ts';

/**
 * Puts a new text in the place of the one that was read, at once or not at all: whoever reads the file meanwhile sees
 * one or the other, never half of it. A file that somebody else has changed since is left alone.
 */
export function replaceFile(path: string, before: string, after: string, directory: string): Text | undefined {
    const shown = relative(directory, path);
    try {
        const real = realpathSync(path);
        const content = readFileSync(real, 'utf8');
        const mark = content.startsWith('\ufeff') ? '\ufeff' : '';
        if (content.slice(mark.length) !== before) return texts.changedMeanwhile(shown);
        moveInto(real, mark + after);
        return undefined;
    } catch (error) {
        return texts.unwritable(shown, reasonOf(error));
    }
}

function moveInto(path: string, text: string): void {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        writeFileSync(temporary, text, { mode: statSync(path).mode });
        renameSync(temporary, path);
    } finally {
        rmSync(temporary, { force: true });
    }
}
