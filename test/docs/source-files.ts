import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SourceCode {
    /** From the root of the repository. */
    readonly path: string;
    readonly text: string;
    readonly imports: readonly Import[];
}

export interface Import {
    /** A path from the root, or the name of a package. */
    readonly target: string;
    /** Types leave nothing behind when the program runs. */
    readonly isType: boolean;
}

/** Every source file below these folders, without generated and installed ones. */
export function sourceFiles(...folders: string[]): SourceCode[] {
    return folders.flatMap(pathsIn).map((path) => {
        const text = readFileSync(path, 'utf8');
        return { path, text, imports: importsIn(text, path) };
    });
}

function pathsIn(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return /^(generated|node_modules|\..*)$/.test(entry.name) ? [] : pathsIn(path);
        return /\.m?ts$/.test(entry.name) ? [path] : [];
    });
}

function importsIn(text: string, path: string): Import[] {
    const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'`]*?\sfrom\s+)?'([^']+)'/gm);
    return [...statements].map(([, type, target = '']) => ({
        target: target.startsWith('.') ? join(dirname(path), target) : target,
        isType: type !== undefined,
    }));
}
