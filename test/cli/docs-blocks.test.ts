import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, type Outcome, runGroundplan } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

const model = 'service order\nenvironment prod { host h { run order x2 } }\n';
const opening = '<!-- groundplan placements prod of . -->';
const closing = '<!-- /groundplan -->';
const block = `${opening}\n${closing}`;

function fill(page: string): Outcome & { readonly page: string; readonly folder: string } {
    const folder = folderWith({ 'shop.gplan': model, 'page.md': page });
    const outcome = runGroundplan(folder, 'docs', '--language', 'en');
    return { ...outcome, folder, page: readFileSync(join(folder, 'page.md'), 'utf8') };
}

test.each([
    ['with line breaks of Windows', `# A\r\n\r\n${block.replace('\n', '\r\n')}\r\n\r\nend\r\n`],
    ['with line breaks of Windows on one line', `# A\r\n\r\n${opening}${closing}\r\n`],
    ['with a byte order mark', `\ufeff# A\n\n${block}\n`],
    ['at the end of a page without a line break there', `# A\n\n${block}`],
    ['on the only line of a page', `${opening}${closing}`],
    ['deep in lists', `- one\n    1. two\n\n        ${block.replace('\n', '\n        ')}\n\n    2. three\n`],
    ['as an item of a list', `- ${block.replace('\n', '\n  ')}\n- two\n`],
    ['behind tabs in a list', `- one\n\n\t${block.replace('\n', '\n\t')}\n`],
    ['in a quotation in a list', `- one\n\n  > ${block.replace('\n', '\n  > ')}\n`],
    ['in an element that folds', `<details>\n<summary>More</summary>\n\n${block}\n\n</details>\n`],
    ['straight in HTML', `<div>\n${block}\n</div>\n`],
])('a block %s is filled, is up to date then, and all around it stays', (_, page) => {
    const filled = fill(page);
    expect(filled).toMatchObject({ exitCode: 0, complaints: '' });
    const [before, after] = [page.indexOf(opening), page.length - page.lastIndexOf(closing) - closing.length];
    expect(filled.page.slice(0, before + opening.length)).toBe(page.slice(0, before + opening.length));
    expect(filled.page).toMatch(/\| order +\| service /);
    expect(filled.page.slice(filled.page.length - after)).toBe(page.slice(page.length - after));
    expect(filled.page.replaceAll('\r\n', '').includes('\n')).toBe(!page.includes('\r\n'));
    expect(runGroundplan(filled.folder, 'docs', '--check').exitCode).toBe(0);
});

test.each([
    ['a fence of tildes', `~~~\n${block}\n~~~\n`],
    ['a longer fence', `\`\`\`\`md\n\`\`\`\n${block}\n\`\`\`\n\`\`\`\`\n`],
    ['a fence without an end', `# A\n\n\`\`\`md\n${block}\n`],
    ['a fence in a list', `- one\n\n  \`\`\`md\n  ${block.replace('\n', '\n  ')}\n  \`\`\`\n`],
    ['a fence in a quotation', `> \`\`\`md\n> ${block.replace('\n', '\n> ')}\n> \`\`\`\n`],
    ['a fence with line breaks of Windows', `\`\`\`\r\n${block.replace('\n', '\r\n')}\r\n\`\`\`\r\n`],
    ['indented code', `text\n\n    ${block.replace('\n', '\n    ')}\n`],
    ['code in a line', `Write \`${opening}\` and \`${closing}\`.\n`],
    ['another comment', `<!-- as in: groundplan placements prod of . -->\n<!-- groundplans -->\n`],
])('a block in %s stays as it is', (_, page) => {
    expect(fill(page)).toMatchObject({ exitCode: 0, complaints: '', page });
});

test.each([
    ['a block without an end', `# A\n\n${opening}\n\ntext`, 3, 'This block is not closed'],
    ['a block without an end before another', `# A\n\n${opening}\n\n${block}\n`, 3, 'This block is not closed'],
    ['an end alone, behind a block', `${block}\n\n${closing}\n`, 4, "This '/groundplan' closes no block."],
    ['an end in a quotation', `${opening}\n\n> text\n> ${closing} text\n`, 4, 'A marker stands on a line of its own.'],
    ['a comment without an end, at the end', `# A\r\n\r\n<!-- groundplan teams of .`, 3, 'This comment has no end'],
    [
        'a word that means nothing',
        `# A\r\n\r\n${opening.replace('. -->', '. wide -->')}\r\n${closing}\r\n`,
        3,
        "'wide' means nothing here.",
    ],
    ['an unknown language', `${opening.replace('. -->', '. language fr -->')}\n${closing}\n`, 1, "After 'language'"],
    ['too many words', `${opening.replace('prod', 'prod staging')}\n${closing}\n`, 1, "'staging' is too much here."],
])('%s is told with its line', (_, page, line, complaint) => {
    const { exitCode, complaints } = fill(page);
    expect([exitCode, complaints]).toEqual([2, expect.stringContaining(complaint)]);
    expect(complaints).toContain(`page.md:${line}: `);
});
