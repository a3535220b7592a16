import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

// Several of these run the program several times.
vi.setConfig({ testTimeout: 60_000 });

const shop = `service order
service 배송 { calls order }
environment 개발 { tier: development  run order }
environment 운영 { tier: production  run order x2  run 배송 x3 }
environment staging { tier: staging  run order x1 }
view overview { show services }
`;

test('prints the production environment when nothing else is asked for', () => {
    const { exitCode, output, complaints } = runGroundplan(folderWith({ 'shop.gplan': shop }), 'export', '.');
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
    expect(output).toMatch(/^flowchart /);
    expect(output).toMatch(/order.*×2/);
    expect(output).toMatch(/배송.*×3/);
});

test('prints the environment or view that is named', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    expect(runGroundplan(folder, 'export', '.', '--environment', 'staging').output).toMatch(/order.*×1/);
    expect(runGroundplan(folder, 'export', '.', '--view', 'overview').output).not.toContain('×');
});

test('names the nearest environment and view when there is none of that name', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    expect(runGroundplan(folder, 'export', '.', '--environment', 'stagign')).toEqual({
        exitCode: 2,
        output: '',
        complaints: "There is no environment 'stagign'. There is 'staging'.\n",
    });
    expect(runGroundplan(folder, 'export', '.', '--view', 'x').complaints).toBe(
        "There is no view 'x'. There is 'overview'.\n",
    );
});

test('writes a file for each picture, each project in its own folder', () => {
    const folder = folderWith({ 'models/shop/shop.gplan': shop, 'models/bank/bank.gplan': 'service bank' });
    const { exitCode, output } = runGroundplan(folder, 'export', 'models', '--to', 'mermaid', '--out', 'pictures');
    expect(exitCode).toBe(0);
    expect(output).toContain(`Wrote '${join('pictures', 'shop', 'environment-운영.mmd')}'.`);
    expect(readdirSync(join(folder, 'pictures', 'bank'))).toEqual(['logical.mmd']);
    expect(readdirSync(join(folder, 'pictures', 'shop')).sort()).toEqual([
        'environment-staging.mmd',
        'environment-개발.mmd',
        'environment-운영.mmd',
        'environments.mmd',
        'logical.mmd',
        'view-overview.mmd',
    ]);
    expect(readFileSync(join(folder, 'pictures', 'shop', 'environment-운영.mmd'), 'utf8')).toMatch(/order.*×2/);
});

test('prints no pictures of several projects in one stream', () => {
    const folder = folderWith({ 'a/a.gplan': 'service a', 'b/b.gplan': 'service b' });
    expect(runGroundplan(folder, 'export', '.')).toEqual({
        exitCode: 2,
        output: '',
        complaints:
            "These paths hold 2 projects, among them 'a' and 'b'. Name one project, or a folder for the pictures with --out.\n",
    });
});

test('draws what it can of a broken model, says so and fails', () => {
    const folder = folderWith({ 'shop/shop.gplan': 'service order\nservice shipping { calls }\n' });
    const { exitCode, output, complaints } = runGroundplan(folder, 'export', 'shop');
    expect(exitCode).toBe(1);
    expect(output).toContain('order');
    expect(complaints).toContain("The pictures of 'shop' may lack a part");
});

test('has nothing to draw where nothing is declared', () => {
    const folder = folderWith({ 'empty/empty.gplan': '// nothing yet\n' });
    expect(runGroundplan(folder, 'export', 'empty').complaints).toBe("There is nothing to draw in 'empty'.\n");
});

const formats = [
    'mermaid',
    'svg',
    'png',
    'markdown',
    'json',
    'structurizr',
    'plantuml',
    'c4plantuml',
    'd2',
    'dot',
    'drawio',
];

test.each(formats)('writes %s, and over its own files again', (format) => {
    const folder = folderWith({ 'shop.gplan': shop });
    const write = () => runGroundplan(folder, 'export', '.', '--to', format, '--out', 'out');
    const first = write();
    expect(first).toMatchObject({ exitCode: 0, complaints: '' });
    const read = () =>
        readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name), 'latin1'));
    const before = read();
    expect(write()).toEqual(first);
    expect(read()).toEqual(before);
});

test.each(formats)(
    'leaves a file of %s alone that somebody has edited, unless it is forced',
    { timeout: 60_000 },
    (format) => {
        const folder = folderWith({ 'shop.gplan': shop });
        const write = (...more: string[]) =>
            runGroundplan(folder, 'export', '.', '--to', format, '--out', 'out', ...more);
        write();
        const [name = ''] = readdirSync(join(folder, 'out'));
        const path = join(folder, 'out', name);
        const edited = Buffer.concat([Buffer.from('mine'), readFileSync(path)]);
        writeFileSync(path, edited);
        expect(write()).toMatchObject({ exitCode: 2, output: '' });
        expect(readFileSync(path)).toEqual(edited);
        expect(write('--force').exitCode).toBe(0);
        expect(readFileSync(path)).not.toEqual(edited);
    },
);

test('writes nothing at all where one file would be lost', () => {
    const folder = folderWith({ 'shop.gplan': shop, 'out/view-overview.mmd': 'flowchart TB\n' });
    expect(runGroundplan(folder, 'export', '.', '--out', 'out')).toEqual({
        exitCode: 2,
        output: '',
        complaints: `'${join('out', 'view-overview.mmd')}' was not written by this program, or was edited since, so nothing is written. With '--force' it is overwritten.\n`,
    });
    expect(readdirSync(join(folder, 'out'))).toEqual(['view-overview.mmd']);
});

test('knows its own text again after its line breaks were changed', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    runGroundplan(folder, 'export', '.', '--out', 'out');
    const path = join(folder, 'out', 'logical.mmd');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(runGroundplan(folder, 'export', '.', '--out', 'out').exitCode).toBe(0);
});

test.each(['/proc/groundplan', '/dev/null/groundplan', 'shop.gplan'])(
    'answers that nothing can be written into %s',
    (out) => {
        const folder = folderWith({ 'shop.gplan': shop });
        const { exitCode, complaints } = runGroundplan(folder, 'export', '.', '--out', out);
        expect({ exitCode, complaints }).toEqual({
            exitCode: 2,
            complaints: expect.stringMatching(/cannot be written/),
        });
    },
);

test('prints a PNG into a pipe', () => {
    const { output } = runGroundplan(folderWith({ 'shop.gplan': shop }), 'export', '.', '--to', 'png');
    expect(output.slice(1, 4)).toBe('PNG');
});

test('prints any picture by its word', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    expect(runGroundplan(folder, 'export', '.', '--picture', 'placement:배송').output).toMatch(/배송/);
    expect(runGroundplan(folder, 'export', '.', '--picture', 'environments').output).toMatch(/staging/);
    expect(runGroundplan(folder, 'export', '.', '--picture', 'environment:stagin').complaints).toMatch(
        /^There is no picture 'environment:stagin'\. There is 'environment:staging'/,
    );
});

test.each([
    [['--team', 'x'], "There is no team 'x'.\n"],
    [['--tag', 'x'], "There is no tag 'x'.\n"],
    [['--focus', 'ordre'], "There is no element 'ordre'. There is 'order'.\n"],
    [['--depth', '2'], "'--depth' says how far '--focus' looks: name the element in the middle with '--focus NAME'.\n"],
    [['--scale', '2'], "'--scale' has no part in '--to mermaid': it is for png.\n"],
    [['--to', 'json', '--findings'], /^'--findings' has no part in '--to json'/],
])('refuses %s, and says why', (options, complaint) => {
    const outcome = runGroundplan(folderWith({ 'shop.gplan': shop }), 'export', '.', ...options);
    expect(outcome).toEqual({ exitCode: 2, output: '', complaints: expect.stringMatching(complaint) });
});

test('shows the findings and what the signs mean when asked to', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const plain = runGroundplan(folder, 'export', '.', '--to', 'dot').output;
    const marked = runGroundplan(folder, 'export', '.', '--to', 'dot', '--findings', '--legend').output;
    expect(plain).not.toMatch(/[✖⚠]/);
    expect(marked).toMatch(/[✖⚠] \d/);
    expect(marked).toContain('Legend');
});

test('folds a large picture and says so, unless the whole is asked for', () => {
    const services = Array.from({ length: 80 }, (_, index) => `service s${index}`);
    const runs = Array.from({ length: 80 }, (_, index) => `host h${index} { run s${index} }`);
    const folder = folderWith({
        'big.gplan': `${services.join('\n')}\nenvironment prod { zone z { ${runs.join('\n')} } }`,
    });
    expect(runGroundplan(folder, 'export', '.', '--environment', 'prod').complaints).toMatch(/^'environment:prod': /);
    const whole = runGroundplan(folder, 'export', '.', '--environment', 'prod', '--whole');
    expect(whole.complaints).toBe('');
    expect(whole.output).toContain('s79');
});

test('leaves no half of an export behind where the model cannot be read', () => {
    const folder = folderWith({ 'shop.gplan': new Uint8Array([0xff, 0xfe, 0x00]) });
    expect(runGroundplan(folder, 'export', '.', '--out', 'out').exitCode).toBe(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('does not take an empty name of a folder for the working directory', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    expect(runGroundplan(folder, 'export', '.', '--out', '').exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(['shop.gplan']);
});

test('marks pages in a way that Markdown and MDX read and do not show', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    runGroundplan(folder, 'export', '.', '--to', 'markdown', '--out', 'out');
    for (const name of readdirSync(join(folder, 'out'))) {
        const page = readFileSync(join(folder, 'out', name), 'utf8');
        const mdx = fromMarkdown(page, { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] });
        expect(fromMarkdown(page).children.filter(({ type }) => type === 'html')).toEqual([]);
        expect(mdx.children.at(-1)).toMatchObject({ type: 'definition', title: expect.stringMatching(/^groundplan /) });
    }
});

test('says what a drawing cannot show well', () => {
    const services = Array.from(
        { length: 2000 },
        (_, index) => `service s${index} { calls s${(index * 7 + 1) % 2000} }`,
    );
    const folder = folderWith({ 'big.gplan': services.join('\n') });
    const parameters = ['export', '.', '--picture', 'logical', '--to', 'svg', '--whole', '--out', 'out'];
    const { exitCode, complaints } = runGroundplan(folder, ...parameters);
    expect([exitCode, complaints]).toEqual([0, expect.stringMatching(/^'Logical view': There are too many lines/)]);
});
