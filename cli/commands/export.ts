import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Language } from '../../language/index.ts';
import { type ReadProjects, readProjects, today } from '../files/read-projects.ts';
import { writeFile } from '../files/write-file.ts';
import { isOurs, withMark } from '../pictures/export-mark.ts';
import { type ExportOptions, misplacedOption } from '../pictures/export-options.ts';
import { commonFolder } from '../pictures/picture-path.ts';
import { type WantedExport, wantedExports } from '../pictures/wanted-exports.ts';
import { shownPath } from '../reports/shown-path.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { type Text, texts } from '../texts.ts';

/** `groundplan export`: prints one picture, or writes many. Fails when a syntax error may have cost a part of them. */
export async function exportPictures(
    paths: readonly string[],
    options: ExportOptions,
    terminal: Terminal,
): Promise<ExitCode> {
    const { language } = options;
    const misplaced = misplacedOption(options);
    const read = readProjects(paths, terminal.directory, today());
    const problems = misplaced ? [misplaced] : [...read.problems];
    if (problems.length === 0) problems.push(...(await exportAll(paths, read, options, terminal)));
    for (const problem of problems) terminal.complain(problem[language]);
    return problems.length > 0 ? 2 : warnOfGaps(read, language, terminal);
}

async function exportAll(
    paths: readonly string[],
    { projects }: ReadProjects,
    options: ExportOptions,
    terminal: Terminal,
): Promise<readonly Text[]> {
    const wanted = wantedExports(projects, options, rootOf(paths, terminal.directory));
    if ('en' in wanted) return [wanted];
    const [first, ...others] = wanted;
    if (!first) return [texts.nothingToDraw(paths)];
    if (options.out !== undefined) return writeAll(wanted, options.out, options, terminal);
    if (others.length === 0) return print(first, options, terminal);
    const folders = wanted.map(({ project }) => shownPath(project.folder, terminal.directory));
    return [texts.severalProjects(folders.length, folders.slice(0, 2))];
}

async function print(wanted: WantedExport, { to, language }: ExportOptions, terminal: Terminal): Promise<Text[]> {
    if (to === 'png' && terminal.isInteractive) return [texts.bytesForATerminal];
    const { content, notes } = await wanted.make();
    if (typeof content === 'string') terminal.print(content.trimEnd());
    else terminal.printBytes(content);
    for (const note of notes) terminal.complain(note[language]);
    return [];
}

/** Writes everything, or nothing where something of the user's would be lost. */
async function writeAll(
    wanted: readonly WantedExport[],
    out: string,
    { to, force, language }: ExportOptions,
    { directory, print, complain }: Terminal,
): Promise<Text[]> {
    const files = wanted.map((each) => ({ ...each, file: resolve(directory, out, each.path) }));
    const kept = force ? [] : files.filter(({ file }) => isSomebodys(file, to));
    if (kept.length > 0) return kept.map(({ file }) => texts.notOurs(relative(directory, file)));
    for (const { file, make } of files) {
        const { content, notes } = await make();
        const problem = writeFile(file, withMark(content, to), directory);
        // What stops one file, a full disk or a folder that is none, mostly stops all.
        if (problem) return [problem];
        print(texts.written(relative(directory, file))[language]);
        for (const note of notes) complain(note[language]);
    }
    return [];
}

/** What cannot be read is left to the attempt to write it, which says why. */
function isSomebodys(file: string, format: ExportOptions['to']): boolean {
    try {
        return !isOurs(readFileSync(file), format);
    } catch {
        return false;
    }
}

/** The folder that the paths name: what lies below it lies the same way in the output folder. */
function rootOf(paths: readonly string[], directory: string): string {
    const folders = paths.map((path) => resolve(directory, path));
    return commonFolder(folders.map((path) => (statSync(path).isDirectory() ? path : dirname(path))));
}

function warnOfGaps({ projects }: ReadProjects, language: Language, { complain, directory }: Terminal): ExitCode {
    const broken = projects.filter(({ isBroken }) => isBroken);
    for (const { folder } of broken) complain(texts.incomplete(shownPath(folder, directory))[language]);
    return broken.length > 0 ? 1 : 0;
}
