import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Outcome {
    readonly exitCode: number | null;
    readonly output: string;
    readonly complaints: string;
}

/** Runs the terminal program as its own process, in a folder. */
export function runGroundplan(directory: string, ...parameters: string[]): Outcome {
    return runIn(directory, parameters, {});
}

/** The same under a locale of the system. */
export function runGroundplanIn(locale: string, directory: string, ...parameters: string[]): Outcome {
    return runIn(directory, parameters, { LC_ALL: locale });
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'groundplan-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
    }
    return folder;
}

const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

function runIn(directory: string, parameters: readonly string[], environment: NodeJS.ProcessEnv): Outcome {
    const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, ...rest } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
        cwd: directory,
        env: { ...rest, ...environment },
        encoding: 'utf8',
    });
    return { exitCode: status, output: stdout, complaints: stderr };
}
