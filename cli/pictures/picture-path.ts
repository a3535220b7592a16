import { dirname, join, relative, sep } from 'node:path';
import { pathOf } from '../files/read-projects.ts';
import type { Choice } from './choose-pictures.ts';
import { fileNameOf } from './subject.ts';

/** Where in the output folder a picture goes: beside the others of its project, projects lying as their folders do. */
export function picturePath({ project, subject }: Choice, root: string): string {
    return join(relative(root, pathOf(project.folder)), fileNameOf(subject));
}

/** The folder that all of these lie in. */
export function commonFolder(folders: readonly string[]): string {
    return folders.reduce((common, folder) => {
        let shared = common;
        while (!isInside(folder, shared)) shared = dirname(shared);
        return shared;
    });
}

function isInside(folder: string, outer: string): boolean {
    return folder === outer || folder.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
