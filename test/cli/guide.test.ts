import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

const guide = readFileSync('docs/guides/terminal.md', 'utf8');
const model = /```gplan\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

test('the guide shows what the program prints', { timeout: 60_000 }, () => {
    const folder = folderWith({ 'shop/model.gplan': model });
    const shown = [...guide.matchAll(/```console\n([\s\S]*?)```/g)].map(([, text = '']) => text).join('');
    const commands = shown.split(/^\$ groundplan /m).slice(1);
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) {
        const [line = '', ...output] = command.split('\n');
        expect(runGroundplan(folder, ...line.split(' ')).output).toBe(output.join('\n'));
    }
});

test('the guide shows the JSON that the program prints', { timeout: 60_000 }, () => {
    const folder = folderWith({ 'shop/model.gplan': model });
    const shown = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { output } = runGroundplan(folder, 'check', 'shop', '--rule', 'single-instance', '--format', 'json');
    expect(JSON.parse(output)).toEqual(JSON.parse(shown));
});

test('the options that the guide names are those that the program has', { timeout: 60_000 }, () => {
    const help = ['check', 'format', 'export', 'docs', 'principles', 'lsp']
        .map((name) => runGroundplan('.', name, '--help').output)
        .join();
    const has = (text: string) => new Set(text.match(/--[a-z][a-z-]+/g) ?? []);
    const known = new Set([...has(help), '--depth']);
    expect([...has(guide)].filter((option) => !known.has(option))).toEqual([]);
    const named = has(guide);
    expect([...has(help)].filter((option) => !named.has(option) && !/--(help|version)/.test(option))).toEqual([]);
});
