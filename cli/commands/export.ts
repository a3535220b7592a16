import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Language } from '../../language/index.ts';
import { quoted } from '../files/find-models.ts';
import { type ReadProjects, readProjects, today } from '../files/read-projects.ts';
import { writeFile } from '../files/write-file.ts';
import { type Choice, choosePictures } from '../pictures/choose-pictures.ts';
import { draw } from '../pictures/draw.ts';
import { commonFolder, picturePath } from '../pictures/picture-path.ts';
import { shownPath } from '../reports/report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { type Text, texts } from '../texts.ts';

export interface ExportOptions {
    readonly to: 'mermaid';
    readonly out?: string;
    readonly environment?: string;
    readonly view?: string;
    readonly language: Language;
}

/** `groundplan export`: prints one picture, or writes many. Fails when a syntax error may have cost a part of them. */
export function exportPictures(paths: readonly string[], options: ExportOptions, terminal: Terminal): ExitCode {
    const { directory, complain } = terminal;
    const { language, out } = options;
    const read = readProjects(paths, directory, today());
    const problems = [...read.problems];
    if (problems.length === 0) {
        const choices = choose(paths, read, options, directory);
        if ('en' in choices) problems.push(choices);
        else if (out === undefined) printAll(choices, language, terminal);
        else problems.push(...writeAll(choices, rootOf(paths, directory), { out, language }, terminal));
    }
    for (const problem of problems) complain(problem[language]);
    if (problems.length > 0) return 2;
    return warnOfGaps(read, language, terminal);
}

function choose(
    paths: readonly string[],
    read: ReadProjects,
    options: ExportOptions,
    directory: string,
): Choice[] | Text {
    const { environment, view, out } = options;
    const otherwise = out === undefined ? 'main picture' : 'everything';
    const choices = choosePictures(read.projects, { environment, view, otherwise });
    if ('en' in choices) return choices;
    if (choices.length === 0) return texts.nothingToDraw(quoted(paths));
    if (out !== undefined || choices.length === 1) return choices;
    return texts.severalProjects(quoted(choices.map(({ project }) => shownPath(project.folder, directory))));
}

function printAll(choices: readonly Choice[], language: Language, { print }: Terminal): void {
    for (const choice of choices) print(draw(choice, language).trimEnd());
}

interface Output {
    readonly out: string;
    readonly language: Language;
}

function writeAll(choices: readonly Choice[], root: string, { out, language }: Output, terminal: Terminal): Text[] {
    const { directory, print } = terminal;
    return choices.flatMap((choice) => {
        const path = resolve(directory, out, picturePath(choice, root));
        const problem = writeFile(path, draw(choice, language), directory);
        if (problem) return [problem];
        print(texts.written(relative(directory, path))[language]);
        return [];
    });
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
