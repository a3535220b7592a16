import { relative } from 'node:path';
import { pathOf } from '../files/read-projects.ts';

/** The path of a file as reports show it: from the working directory, with slashes. */
export function shownPath(uri: string, directory: string): string {
    return relative(directory, pathOf(uri)).replaceAll('\\', '/');
}
