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

test('says so where standard output cannot be written', { timeout: 60_000 }, () => {
    const folder = folderWith({ 'shop.gplan': 'service order\n' });
    const { stdout } = spawnSync('sh', ['-c', '"$NODE" "$PROGRAM" export . 2>&1 >/dev/full; echo "code $?"'], {
        cwd: folder,
        env: { ...process.env, NODE: process.execPath, PROGRAM: program, LC_ALL: 'C' },
        encoding: 'utf8',
    });
    expect(stdout).toBe('What was printed is lost in part: standard output cannot be written (ENOSPC).\ncode 2\n');
});
