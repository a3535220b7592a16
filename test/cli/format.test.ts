import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

const untidy = 'service   order{reads orders}\ndatabase orders';
const tidy = 'service order { reads orders }\ndatabase orders\n';

test('writes the files that change, and only those', () => {
    const folder = folderWith({ 'tidy.gplan': tidy, 'untidy.gplan': untidy });
    const before = statSync(join(folder, 'tidy.gplan')).mtimeMs;
    expect(runGroundplan(folder, 'format', '.')).toEqual({
        exitCode: 0,
        output: "Formatted 'untidy.gplan'.\n",
        complaints: '',
    });
    expect(readFileSync(join(folder, 'untidy.gplan'), 'utf8')).toBe(tidy);
    expect(statSync(join(folder, 'tidy.gplan')).mtimeMs).toBe(before);
    expect(runGroundplan(folder, 'format', '.').output).toBe('All 2 files are formatted.\n');
});

test('lists with --check what would change, writes nothing, and fails', () => {
    const folder = folderWith({ 'tidy.gplan': tidy, 'untidy.gplan': untidy });
    expect(runGroundplan(folder, 'format', '--check', '.')).toEqual({
        exitCode: 1,
        output: "'untidy.gplan' is not formatted.\n",
        complaints: '',
    });
    expect(readFileSync(join(folder, 'untidy.gplan'), 'utf8')).toBe(untidy);
    expect(runGroundplan(folder, 'format', '--check', 'tidy.gplan').exitCode).toBe(0);
});

test('writes nothing at all when one of the files is no text', () => {
    const folder = folderWith({ 'a.gplan': untidy, 'b.gplan': new Uint8Array([0xff, 0xfe]) });
    expect(runGroundplan(folder, 'format', '.')).toEqual({
        exitCode: 2,
        output: '',
        complaints: "'b.gplan' is not UTF-8 text.\n",
    });
    expect(readFileSync(join(folder, 'a.gplan'), 'utf8')).toBe(untidy);
});
