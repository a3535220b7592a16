import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Language } from '../../language/index.ts';
import { type ReadProjects, readProjects, today } from '../files/read-projects.ts';
import { writeFile } from '../files/write-file.ts';
import { drawnPicture } from '../pictures/drawn-picture.ts';
import { commonFolder, picturePath } from '../pictures/picture-path.ts';
import { type WantedPicture, wantedPictures } from '../pictures/wanted-pictures.ts';
import { shownPath } from '../reports/shown-path.ts';
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
        const pictures = chosenPictures(paths, read, options, directory);
        if ('en' in pictures) problems.push(pictures);
        else if (out === undefined) printAll(pictures, language, terminal);
        else problems.push(...writeAll(pictures, rootOf(paths, directory), { out, language }, terminal));
    }
    for (const problem of problems) complain(problem[language]);
    return problems.length > 0 ? 2 : warnOfGaps(read, language, terminal);
}

function chosenPictures(
    paths: readonly string[],
    { projects }: ReadProjects,
    { environment, view, out }: ExportOptions,
    directory: string,
): readonly WantedPicture[] | Text {
    const otherwise = out === undefined ? 'main picture' : 'everything';
    const pictures = wantedPictures(projects, { environment, view, otherwise });
    if ('en' in pictures) return pictures;
    if (pictures.length === 0) return texts.nothingToDraw(paths);
    if (out !== undefined || pictures.length === 1) return pictures;
    const folders = pictures.map(({ project }) => shownPath(project.folder, directory));
    return texts.severalProjects(folders.length, folders.slice(0, 2));
}

function printAll(pictures: readonly WantedPicture[], language: Language, { print }: Terminal): void {
    for (const picture of pictures) print(drawnPicture(picture, language).trimEnd());
}

interface Output {
    readonly out: string;
    readonly language: Language;
}

function writeAll(
    pictures: readonly WantedPicture[],
    root: string,
    { out, language }: Output,
    { directory, print }: Terminal,
): Text[] {
    return pictures.flatMap((picture) => {
        const path = resolve(directory, out, picturePath(picture, root, 'mmd'));
        const problem = writeFile(path, drawnPicture(picture, language), directory);
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
