import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run-groundplan.ts';

const program = resolve('cli/main.ts');

test.each([
    ['check shop.gplan', 1],
    ['check shop.gplan 2>&1', 1],
    ['export missing 2>&1', 2],
    ['export shop.gplan --to svg', 1],
])('%s keeps its exit code and stays quiet where nobody reads what it prints', { timeout: 60_000 }, (command, code) => {
    const folder = folderWith({ 'shop.gplan': 'service order { calls nobody calls }\n' });
    const script = `("$NODE" "$PROGRAM" ${command}; echo "code $?" >&2) 2>errors | true; cat errors`;
    const { stdout } = spawnSync('sh', ['-c', script], {
        cwd: folder,
        env: { ...process.env, NODE: process.execPath, PROGRAM: program },
        encoding: 'utf8',
    });
    expect(stdout).toContain(`code ${code}`);
    expect(stdout).not.toMatch(/EPIPE|Groundplan itself failed/);
});
