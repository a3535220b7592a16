import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test.for([
    ['types', 'tsc', ['-b']],
    ['format and lint', 'biome', ['check', '--error-on-warnings']],
    ['no dead code and no unlisted dependency', 'knip', []],
] as const)('holds its rules on %s', { timeout: 300_000 }, async ([, tool, parameters]) => {
    const complaints = await promisify(execFile)(`node_modules/.bin/${tool}`, parameters).then(
        () => '',
        ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    );
    expect(complaints).toBe('');
});
