import { dirname, join, relative, sep } from 'node:path';
import { subjectFileName } from '../../language/index.ts';
import { pathOf } from '../files/read-projects.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** Where in the output folder a picture goes: beside the others of its project, projects lying as their folders do. */
export function picturePath({ project, subject }: WantedPicture, root: string, ending: string): string {
    return join(relative(root, pathOf(project.folder)), `${subjectFileName(subject)}.${ending}`);
}

/** The folder that all of these lie in. */
export function commonFolder(folders: readonly string[]): string {
    return folders.reduce((common, folder) => {
        let shared = common;
        while (!isInside(folder, shared) && shared !== dirname(shared)) shared = dirname(shared);
        return shared;
    });
}

function isInside(folder: string, outer: string): boolean {
    return folder === outer || folder.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
