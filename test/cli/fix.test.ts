import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

const unused = `service order {
  team: shop // stays
  accept shared-host because "gone"
  accept single-instance because "gone too"
}
team shop
`;
const fixed = `service order {
  team: shop // stays
}
team shop
`;

test('makes every safe fix, says which, and reports what is left', () => {
    const folder = folderWith({ 'shop.gplan': `${unused}service shipping { calls order }` });
    const { exitCode, output } = runGroundplan(folder, 'check', '.', '--fix');
    expect(readFileSync(join(folder, 'shop.gplan'), 'utf8')).toBe(`${fixed}service shipping { calls order }`);
    expect({ exitCode, output: output.split('\n').toSorted() }).toEqual({
        exitCode: 0,
        output: [
            '',
            'Nothing to report in 1 file.',
            "shop.gplan:3:10: fixed: Remove the acceptance of 'shared-host' [unused-acceptance]",
            expect.stringContaining("fixed: Remove the acceptance of 'single-instance' [unused-acceptance]"),
        ],
    });
});

test('leaves suggestions, other files and files without findings alone', () => {
    const folder = folderWith({ 'a.gplan': 'service a { calls bb }\nservice b', 'b.gplan': `${unused}` });
    const before = statSync(join(folder, 'b.gplan')).mtimeMs;
    expect(runGroundplan(folder, 'check', 'a.gplan', '--fix').exitCode).toBe(1);
    expect(readFileSync(join(folder, 'a.gplan'), 'utf8')).toBe('service a { calls bb }\nservice b');
    expect(statSync(join(folder, 'b.gplan')).mtimeMs).toBe(before);
});

test('corrects what cannot be read before it believes the rules', () => {
    const folder = folderWith({ 'shop.gplan': `${unused}service x { calls nobody }` });
    expect(runGroundplan(folder, 'check', '.', '--fix').output).not.toContain('fixed');
    expect(readFileSync(join(folder, 'shop.gplan'), 'utf8')).toContain('accept shared-host');
});

test('keeps byte order mark, line ends, rights and links, and leaves no file behind', () => {
    const text = `\ufeff${unused.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'models/shop.gplan': text, 'linked/other.gplan': unused });
    const path = join(folder, 'models/shop.gplan');
    chmodSync(path, 0o640);
    symlinkSync('linked/other.gplan', join(folder, 'link.gplan'));
    runGroundplan(folder, 'check', 'models', 'link.gplan', '--fix');
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.gplan')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'linked/other.gplan'), 'utf8')).toBe(fixed);
    expect(readdirSync(join(folder, 'models'))).toEqual(['shop.gplan']);
});

test('makes only the fixes of the rules that are asked for', () => {
    const folder = folderWith({ 'shop.gplan': unused });
    runGroundplan(folder, 'check', '.', '--fix', '--rule', 'no-pipeline');
    expect(readFileSync(join(folder, 'shop.gplan'), 'utf8')).toBe(unused);
});
