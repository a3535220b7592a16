import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../support/run-groundplan.ts';

const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

test('checks again when a model changes or appears, and ends on Ctrl-C', { timeout: 120_000 }, async () => {
    const folder = folderWith({ 'shop.gplan': 'service order' });
    const running = spawn(process.execPath, [program, 'check', '.', '--watch', '--language', 'en'], { cwd: folder });
    onTestFinished(() => void running.kill('SIGKILL'));
    let output = '';
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (output += text));
    const said = (text: string) => expect.poll(() => output, { timeout: 30_000 }).toContain(text);
    await said('Nothing to report in 1 file.');
    await said('Waiting for changes.');
    writeFileSync(join(folder, 'shop.gplan'), 'service order { calls nobody }');
    await said("Nothing is called 'nobody' here.");
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner/other.gplan'), 'service x { calls noone }');
    await said("inner/other.gplan:1:19: error: Nothing is called 'noone' here.");
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGINT');
    expect(await ended).toBe(0);
});
