import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan, runGroundplanIn } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

const model = 'service order\n';

function pageWith(file: string): string {
    return `# Shop\n\n<!-- groundplan picture logical of . as svg to ${file} -->\n<!-- /groundplan -->\n`;
}

/** A folder with the page in the folder `work`, in which the command then runs. */
function workWith(page: string): { readonly around: string; readonly work: string } {
    const around = folderWith({ 'work/shop.gplan': model, 'work/page.md': page });
    return { around, work: join(around, 'work') };
}

test.each(['../stolen.svg', '../../stolen.svg', 'pictures/../../stolen.svg', '"../two words.svg"'])(
    'a picture does not go outside of where the command runs: %s',
    (file) => {
        const page = pageWith(file);
        const { around, work } = workWith(page);
        for (const options of [[], ['--check'], ['--force'], ['page.md']]) {
            const { exitCode, complaints } = runGroundplan(work, 'docs', '--language', 'en', ...options);
            const shown = file.replaceAll('"', '').replace('pictures/../', '');
            expect([exitCode, complaints]).toEqual([
                2,
                `page.md:3: '${shown}' lies outside of the folders that this command works in, so no picture is written there: name a file inside of them, or run the command in a folder around it.\n`,
            ]);
        }
        expect(readFileSync(join(work, 'page.md'), 'utf8')).toBe(page);
        expect([readdirSync(around), readdirSync(work)]).toEqual([['work'], ['page.md', 'shop.gplan']]);
    },
);

test('an absolute path outside is refused as well, in Korean too', () => {
    const { around } = workWith('');
    const { work } = workWith(pageWith(join(around, 'stolen.svg')));
    const { exitCode, complaints } = runGroundplanIn('ko_KR.UTF-8', work, 'docs');
    expect([exitCode, complaints]).toEqual([2, expect.stringMatching(/^page\.md:3: '.*' 파일은 .* 밖에 있어서/)]);
    expect(existsSync(join(around, 'stolen.svg'))).toBe(false);
});

test('no link leads a picture outside', () => {
    const { around, work } = workWith(`${pageWith('linked/a.svg')}\n${pageWith('b.svg')}\n${pageWith('c/d.svg')}`);
    mkdirSync(join(around, 'elsewhere'));
    symlinkSync(join(around, 'elsewhere'), join(work, 'linked'));
    symlinkSync(join(around, 'elsewhere/b.svg'), join(work, 'b.svg'));
    symlinkSync(join(around, 'nowhere'), join(work, 'c'));
    expect(runGroundplan(work, 'docs', '--force').exitCode).toBe(2);
    expect(readdirSync(join(around, 'elsewhere'))).toEqual([]);
    expect(readdirSync(around)).toEqual(['elsewhere', 'work']);
});

test('one block that may not be filled does not stop the others', () => {
    const { work } = workWith(`${pageWith('../stolen.svg')}\n${pageWith('pictures/own.svg')}`);
    expect(runGroundplan(work, 'docs').exitCode).toBe(2);
    expect(existsSync(join(work, 'pictures/own.svg'))).toBe(true);
});

test('a picture may go anywhere in the folders that the command is given, or is in', () => {
    const { around, work } = workWith(pageWith('../pictures/logical.svg'));
    expect(runGroundplan(around, 'docs').exitCode).toBe(0);
    expect(existsSync(join(around, 'pictures/logical.svg'))).toBe(true);
    expect(runGroundplan(work, 'docs', '..', '--check').exitCode).toBe(0);
    expect(runGroundplan(join(around, 'pictures'), 'docs', '../work').exitCode).toBe(0);
    expect(runGroundplan(work, 'docs').exitCode).toBe(2);
});

test('a picture goes beside a page that is given from elsewhere', () => {
    const { work } = workWith(pageWith('own.svg'));
    expect(runGroundplan(folderWith({}), 'docs', join(work, 'page.md')).exitCode).toBe(0);
    expect(existsSync(join(work, 'own.svg'))).toBe(true);
});

test('a link to a picture leads to its file, whatever the name', () => {
    const { work } = workWith(pageWith('"50% #1 <a>?.svg"'));
    expect(runGroundplan(work, 'docs').exitCode).toBe(0);
    expect(readFileSync(join(work, 'page.md'), 'utf8')).toContain('](<50%25 %231 %3Ca%3E%3F.svg>)');
    expect(existsSync(join(work, '50% #1 <a>?.svg'))).toBe(true);
});
