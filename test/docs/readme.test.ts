import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

test('README shows what the terminal program prints', { timeout: 60_000 }, async () => {
    const shown = readFileSync('README.md', 'utf8');
    // A copy, since some of the commands write files.
    const folder = folderWith({ 'README.md': shown });
    for (const part of ['docs', 'examples']) cpSync(part, join(folder, part), { recursive: true });
    const printed = (...parameters: string[]) => {
        const { exitCode, output, complaints } = runGroundplan(folder, ...parameters);
        expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
        return output;
    };
    const commands = shown.replaceAll(
        /(```console\n\$ npm run -s groundplan -- (.*)\n)[^`]*```/g,
        (_, command, parameters) => {
            return `${command}${printed(...parameters.split(' '))}\`\`\``;
        },
    );
    await expect(commands).toMatchFileSnapshot('../../README.md');
});

test('README begins with the model of the first example', () => {
    const [, snippet = ''] = /```gplan\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(readFileSync('examples/ten-lines/model.gplan', 'utf8')).toContain(snippet);
});
