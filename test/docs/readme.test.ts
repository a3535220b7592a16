import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runGroundplan } from '../support/run-groundplan.ts';

test('README shows what the terminal program prints', { timeout: 60_000 }, async () => {
    const shown = readFileSync('README.md', 'utf8');
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

function printed(...parameters: string[]): string {
    const { exitCode, output, complaints } = runGroundplan('.', ...parameters);
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
    return output;
}
