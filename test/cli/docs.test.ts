import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, type Outcome, runGroundplan } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

const model = `service order
service shipping { calls order }
environment prod { tier: production  host h { run order x2  run shipping x2 } }
`;

function fill(page: string, ...options: string[]): Outcome & { readonly page: string; readonly folder: string } {
    const folder = folderWith({ 'model/shop.gplan': model, 'docs/page.md': page });
    const outcome = runGroundplan(folder, 'docs', '.', '--language', 'en', ...options);
    return { ...outcome, folder, page: readFileSync(join(folder, 'docs/page.md'), 'utf8') };
}

const placements = '<!-- groundplan placements prod of ../model -->\n<!-- /groundplan -->\n';

test('a marked block is filled from the model, and all around it stays', () => {
    const { exitCode, output, page } = fill(`# Shop\t \n\n${placements}\nEnd  \nwithout a break`);
    expect([exitCode, output]).toEqual([0, 'docs/page.md:3: filled: placements prod of ../model\n']);
    expect(page).toMatch(
        /^# Shop\t \n\n<!-- groundplan placements prod of \.\.\/model -->\n\n\| Element[\s\S]*\| order +\| service[\s\S]*\n\n<!-- \/groundplan [0-9a-f]{8} -->\n\nEnd {2}\nwithout a break$/,
    );
});

test('a page that is filled again stays to the byte', () => {
    const { folder, page } = fill(placements);
    expect(runGroundplan(folder, 'docs', '.', '--language', 'en').output).toBe('The block is up to date.\n');
    expect(readFileSync(join(folder, 'docs/page.md'), 'utf8')).toBe(page);
});

test('a picture is Mermaid, or a file beside the page', () => {
    const picture = '<!-- groundplan picture environment:prod of ../model legend findings -->\n<!-- /groundplan -->\n';
    expect(fill(picture).page).toContain('```mermaid\nflowchart ');
    const { folder, page } = fill('<!-- groundplan picture logical of ../model as svg -->\n<!-- /groundplan -->\n');
    expect(page).toContain('![Logical view](<logical.svg>)');
    expect(readFileSync(join(folder, 'docs/logical.svg'), 'utf8')).toMatch(/^<svg /);
});

test('line breaks of Windows, indentation and signs of quotations are kept', () => {
    const { page } = fill(`- item\n\n  ${placements.replace('\n', '\n  ')}\n`);
    expect(page).toMatch(/^- item\n\n {2}<!-- groundplan.*\n\n {2}\| Element.*\n[\s\S]*\n {2}<!-- \/groundplan/);
    expect(fill(placements.replaceAll('\n', '\r\n')).page.replaceAll('\r\n', '')).not.toContain('\n');
    expect(fill(`> ${placements.replace('\n', '\n> ')}`).page).toMatch(/-->\n>\n> \| Element/);
});

test('a block in code is shown to readers and stays as it is', () => {
    const page = `\`\`\`md\n${placements}\`\`\`\n\n<pre>\n${placements}</pre>\n\n\`${placements.split('\n')[0]}\`\n`;
    expect(fill(page)).toMatchObject({ exitCode: 0, page, output: 'There is no groundplan block in 1 page.\n' });
});

test('pages in MDX have their own comments', () => {
    const blocks = '{/* groundplan placements prod of . */}\n{/* /groundplan */}\n';
    const folder = folderWith({ 'shop.gplan': model, 'page.mdx': `<Tag />\n\n${blocks}`, 'wrong.mdx': placements });
    const { exitCode, complaints } = runGroundplan(folder, 'docs', '--language', 'en');
    expect(readFileSync(join(folder, 'page.mdx'), 'utf8')).toMatch(
        /^<Tag \/>\n\n\{\/\* groundplan placements prod of \. \*\/\}\n\n\| Element[\s\S]*\{\/\* \/groundplan [0-9a-f]{8} \*\/\}\n$/,
    );
    expect([exitCode, complaints.split('\n')[0]]).toEqual([
        2,
        "wrong.mdx:1: MDX knows no '<!-- -->': write '{/* groundplan … */}'.",
    ]);
});

test('with --check nothing is written, and a block that is out of date is told with its place', () => {
    const { folder, page } = fill(`# Shop\n\n${placements}`);
    expect(runGroundplan(folder, 'docs', 'docs', '--check').exitCode).toBe(0);
    writeFileSync(join(folder, 'model/shop.gplan'), model.replace('order x2', 'order x4'));
    const { exitCode, output } = runGroundplan(folder, 'docs', 'docs', '--check', '--language', 'en');
    expect([exitCode, output]).toEqual([1, 'docs/page.md:3: out of date: placements prod of ../model\n']);
    expect(readFileSync(join(folder, 'docs/page.md'), 'utf8')).toBe(page);
});

test('what was changed by hand is kept unless --force is given', () => {
    const { folder, page } = fill(placements);
    const path = join(folder, 'docs/page.md');
    const changed = page.replace('| order', '| ORDER');
    writeFileSync(path, changed);
    const { exitCode, complaints } = runGroundplan(folder, 'docs', '.', '--language', 'en');
    expect([exitCode, complaints]).toEqual([
        1,
        'docs/page.md:1: changed by hand, so it is left as it is (--force writes over it): placements prod of ../model\n',
    ]);
    expect(readFileSync(path, 'utf8')).toBe(changed);
    expect(runGroundplan(folder, 'docs', '.', '--check').exitCode).toBe(1);
    expect(runGroundplan(folder, 'docs', '.', '--force').exitCode).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(page);
});

test('a table that a formatter has laid out anew is still up to date', () => {
    const { folder, page } = fill(placements);
    writeFileSync(join(folder, 'docs/page.md'), page.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}(?=\|)/g, '---'));
    expect(runGroundplan(folder, 'docs', '.', '--check').exitCode).toBe(0);
});

test.each([
    ['<!-- groundplan placements prod of ../model -->', 'This block is not closed'],
    ['<!-- /groundplan -->', "This '/groundplan' closes no block."],
    ['<!-- groundplan placements prod of ../model', "This comment has no end: write '-->'."],
    ['so <!-- groundplan teams of ../model -->\n<!-- /groundplan -->', 'A marker stands on a line of its own.'],
    ['<!-- groundplan placement prod of ../model -->\n<!-- /groundplan -->', "Did you mean 'placements'"],
    ['<!-- groundplan placements prd of ../model -->\n<!-- /groundplan -->', "There is 'prod'."],
    ['<!-- groundplan placements of ../model -->\n<!-- /groundplan -->', 'The environment is missing'],
    ['<!-- groundplan placements prod -->\n<!-- /groundplan -->', 'The model is missing'],
    ['<!-- groundplan placements prod of ../modle -->\n<!-- /groundplan -->', "modle' does not exist."],
    ['<!-- groundplan picture environment of ../model -->\n<!-- /groundplan -->', 'no subject of a picture'],
    ['<!-- groundplan picture environment:prd of ../model -->\n<!-- /groundplan -->', "There is 'environment:prod'."],
    ['<!-- groundplan picture logical of ../model legnd -->\n<!-- /groundplan -->', "Did you mean 'legend'?"],
    [
        '<!-- groundplan picture logical of ../model as png -->\n<!-- /groundplan -->',
        "After 'as' stands mermaid or svg.",
    ],
    [
        '<!-- groundplan picture logical of ../model to notes.md -->\n<!-- /groundplan -->',
        "After 'to' stands FILE.svg.",
    ],
    ['<!-- groundplan -->\n<!-- /groundplan -->', 'Nothing is asked for'],
])('%j is told as a mistake at its line', (block, complaint) => {
    const page = `# Shop\n\n${block}\n`;
    const outcome = fill(page);
    expect(outcome).toMatchObject({ exitCode: 2, page });
    expect(outcome.complaints).toContain('docs/page.md:3: ');
    expect(outcome.complaints).toContain(complaint);
});

test('a broken model leaves its blocks as they are', () => {
    const folder = folderWith({
        'shop.gplan': `${model}\nservice x { calls }`,
        'page.md': placements.replace('../model', '.'),
    });
    const { exitCode, complaints } = runGroundplan(folder, 'docs', '.', '--language', 'en');
    expect([exitCode, complaints]).toEqual([2, expect.stringContaining('have syntax errors')]);
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe(placements.replace('../model', '.'));
});

test('a picture file whose line breaks git has changed is still up to date', () => {
    const { folder } = fill('<!-- groundplan picture logical of ../model as svg -->\n<!-- /groundplan -->\n');
    const path = join(folder, 'docs/logical.svg');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(runGroundplan(folder, 'docs', '.', '--check').exitCode).toBe(0);
});

test('two pictures do not go into one file', () => {
    const block = (words: string) =>
        `<!-- groundplan picture logical of ../model as svg ${words} -->\n<!-- /groundplan -->\n`;
    const { exitCode, complaints, folder } = fill(`${block('')}\n${block('legend')}`);
    expect(exitCode).toBe(2);
    expect(complaints).toContain("name another file with 'to FILE.svg'");
    expect(existsSync(join(folder, 'docs/logical.svg'))).toBe(false);
});

test('a file that is no picture of ours is not written over', () => {
    const page = '<!-- groundplan picture logical of ../model as svg to own.svg -->\n<!-- /groundplan -->\n';
    const folder = folderWith({ 'model/shop.gplan': model, 'docs/page.md': page, 'docs/own.svg': '<svg/>' });
    expect(runGroundplan(folder, 'docs', '.').exitCode).toBe(1);
    expect(readFileSync(join(folder, 'docs/own.svg'), 'utf8')).toBe('<svg/>');
    expect(runGroundplan(folder, 'docs', '.', '--force').exitCode).toBe(0);
    expect(runGroundplan(folder, 'docs', '.', '--check').exitCode).toBe(0);
});

test('a page keeps its old text while its picture cannot be written', () => {
    const page = '<!-- groundplan picture logical of model as svg to page.md/x.svg -->\n<!-- /groundplan -->\n';
    const folder = folderWith({ 'model/shop.gplan': model, 'page.md': page });
    const { exitCode, complaints } = runGroundplan(folder, 'docs', '.', '--language', 'en');
    expect([exitCode, complaints]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe(page);
});

test('installed packages and hidden folders are left alone', () => {
    const pages = { 'node_modules/a/page.md': placements, '.hidden/page.md': placements };
    expect(runGroundplan(folderWith(pages), 'docs', '--language', 'en').output).toContain(
        'no groundplan block in 0 pages',
    );
});
