import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { format as formatted, type Language } from '../../language/index.ts';
import { findModels } from '../files/find-models.ts';
import { readModels } from '../files/read-models.ts';
import { reasonOf } from '../files/reason.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface FormatOptions {
    /** Only lists the files that would change. */
    readonly check: boolean;
    readonly language: Language;
}

/** `groundplan format`: lays the files out as the editor does. It writes nothing unless it can read everything. */
export function format(paths: readonly string[], { check, language }: FormatOptions, terminal: Terminal): ExitCode {
    const found = findModels(paths, terminal.directory);
    const read = readModels(found.paths, terminal.directory);
    const problems = [...found.problems, ...read.problems];
    for (const problem of problems) terminal.complain(problem[language]);
    if (problems.length > 0) return 2;
    const changed = [...read.texts]
        .map(([path, text]) => ({ path, before: text, after: formatted(text) }))
        .filter(({ before, after }) => before !== after);
    if (changed.length === 0) terminal.print(texts.allFormatted(read.texts.size)[language]);
    if (!check) return write(changed, language, terminal);
    for (const { path } of changed) terminal.print(texts.unformatted(relative(terminal.directory, path))[language]);
    return changed.length > 0 ? 1 : 0;
}

interface Changed {
    readonly path: string;
    readonly after: string;
}

function write(changed: readonly Changed[], language: Language, terminal: Terminal): ExitCode {
    let exitCode: ExitCode = 0;
    for (const { path, after } of changed) {
        const shown = relative(terminal.directory, path);
        try {
            writeFileSync(path, after);
            terminal.print(texts.formatted(shown)[language]);
        } catch (error) {
            terminal.complain(texts.unwritable(shown, reasonOf(error))[language]);
            exitCode = 2;
        }
    }
    return exitCode;
}
