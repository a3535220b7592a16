import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Whether what is written to a path ends up in one of the folders, wherever links lead. */
export function isWithin(path: string, folders: readonly string[]): boolean {
    const target = withoutLinks(path);
    return target !== undefined && folders.some((folder) => isBelow(target, withoutLinks(folder) ?? folder));
}

/** The path of a file that may not exist yet; undefined behind a link to nothing, which could lead anywhere. */
function withoutLinks(path: string): string | undefined {
    const real = realPath(path);
    const folder = dirname(path);
    if (real !== undefined || isLink(path) || folder === path) return real;
    const parent = withoutLinks(folder);
    return parent === undefined ? undefined : join(parent, basename(path));
}

function realPath(path: string): string | undefined {
    try {
        return realpathSync(path);
    } catch {
        return undefined;
    }
}

function isLink(path: string): boolean {
    try {
        return lstatSync(path).isSymbolicLink();
    } catch {
        return false;
    }
}

function isBelow(path: string, folder: string): boolean {
    const way = relative(folder, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
