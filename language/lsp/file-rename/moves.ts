import { folderOf } from '../../project/workspace.ts';

/** A file or folder and where it goes; URIs without a slash at their end. */
export interface FileMove {
    readonly oldUri: string;
    readonly newUri: string;
}

/** Where a file or folder is after the moves. */
export function placeAfter(uri: string, moves: readonly FileMove[]): string {
    const move = moves.find(({ oldUri }) => uri === oldUri || uri.startsWith(`${oldUri}/`));
    return move ? move.newUri + uri.slice(move.oldUri.length) : uri;
}

export function folderAfter(uri: string, moves: readonly FileMove[]): string {
    return folderOf(placeAfter(uri, moves));
}

/** The way from one folder to another as an import writes it: `../platform`. */
export function pathBetween(from: string, to: string): string {
    const [start, end] = [from.split('/'), to.split('/')];
    let shared = 0;
    while (shared < start.length && start[shared] === end[shared]) shared++;
    const up = start.slice(shared).map(() => '..');
    const down = end.slice(shared).map(decodeURIComponent);
    return [...(up.length > 0 ? up : ['.']), ...down].join('/');
}
