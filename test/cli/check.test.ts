import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan, runGroundplanIn } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

const broken = `service shipping {
  calls ordr
}
service order
`;

test('shows each finding with its line, carets and fixes, and fails for an error', () => {
    const folder = folderWith({ 'shop/model.gplan': broken });
    expect(runGroundplan(folder, 'check', 'shop')).toEqual({
        exitCode: 1,
        output: `shop/model.gplan:2:9: error: Nothing is called 'ordr' here. Did you mean 'order'? [name]
   2 |   calls ordr
     |         ^^^^
  fix: Replace by 'order'

1 error, 0 warnings and 0 notes in 1 file.
`,
        complaints: '',
    });
});

test('gives the same as JSON in a stable shape', () => {
    const folder = folderWith({ 'shop/model.gplan': broken });
    const { exitCode, output } = runGroundplan(folder, 'check', 'shop', '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toEqual({
        version: 2,
        files: 1,
        counts: { error: 1, warning: 0, info: 0, hint: 0 },
        findings: [
            {
                path: 'shop/model.gplan',
                start: { line: 2, column: 9 },
                end: { line: 2, column: 13 },
                severity: 'error',
                code: 'name',
                principle: null,
                environment: null,
                alsoIn: [],
                fingerprint: 'name: service shipping / calls ordr',
                message: "Nothing is called 'ordr' here. Did you mean 'order'?",
                related: [],
                fixes: [{ title: "Replace by 'order'", kind: 'suggestion' }],
            },
        ],
        accepted: [],
        baseline: null,
    });
});

test('speaks Korean when it is told to, and when the system does', () => {
    const folder = folderWith({ 'model.gplan': 'service order' });
    expect(runGroundplan(folder, 'check', '.', '--language', 'ko').output).toContain('알릴 것이 없습니다');
    expect(runGroundplanIn('ko_KR.UTF-8', folder, 'check', '.').output).toContain('알릴 것이 없습니다');
    expect(runGroundplanIn('de_DE.UTF-8', folder, 'check', '.').output).toBe('Nothing to report in 1 file.\n');
});

test('understands a single file with the others of its folder, and reports only what was asked for', () => {
    const folder = folderWith({ 'a.gplan': 'service a { calls b }', 'b.gplan': 'service b { calls nothing-known }' });
    expect(runGroundplan(folder, 'check', 'a.gplan').output).toBe('Nothing to report in 1 file.\n');
});

test('reads the folders that are imported from, and those that these import from', () => {
    const folder = folderWith({
        'app/model.gplan': 'import web from "../platform"\nservice order is web { calls login }',
        'platform/base.gplan':
            'import all from "../people/core"\ntemplate service web { team: core }\nservice login { calls nobody }',
        'people/core/teams.gplan': 'team core\nimport all from "../../app"',
    });
    expect(runGroundplan(folder, 'check', 'app')).toEqual({
        exitCode: 1,
        output: `app/model.gplan:2:30: error: Nothing is called 'login' here. [name]
   2 | service order is web { calls login }
     |                              ^^^^^

1 error, 0 warnings and 0 notes in 1 file.
`,
        complaints: '',
    });
    expect(runGroundplan(folder, 'check', 'platform').output).toContain("Nothing is called 'nobody' here.");
});

test('says so where a folder that is imported from is not there', () => {
    const folder = folderWith({
        'app/model.gplan': 'import all from "../nowhere"\nimport all from "../../../../../.."',
    });
    expect(runGroundplan(folder, 'check', 'app').output).toContain("This folder holds no '.gplan' file.");
});

test('counts columns behind a byte order mark and carriage returns as an editor does', () => {
    const folder = folderWith({ 'model.gplan': '\ufeffservice a { calls b }\r\nservice bb\r\n' });
    expect(runGroundplan(folder, 'check', '.').output).toContain(
        "model.gplan:1:19: error: Nothing is called 'b' here.",
    );
});

test('looks into folders but not into hidden ones and those of packages', () => {
    const folder = folderWith({
        'deep/er/model.gplan': 'service a',
        '.git/model.gplan': 'not a model',
        'node_modules/some/model.gplan': 'not a model',
    });
    expect(runGroundplan(folder, 'check', '.').output).toBe('Nothing to report in 1 file.\n');
});

test.each([
    ['a path that is not there', 'missing', "'missing' does not exist."],
    ['a folder without models', 'empty', "There is no .gplan file in 'empty'."],
    ['a file of another kind', 'empty/notes.txt', "'empty/notes.txt' is not a .gplan file."],
    ['a file that is no text', 'binary.gplan', "'binary.gplan' is not UTF-8 text."],
])('cannot check %s', (_, path, complaint) => {
    const folder = folderWith({ 'empty/notes.txt': '', 'binary.gplan': new Uint8Array([0x73, 0xff, 0xfe, 0x00]) });
    expect(runGroundplan(folder, 'check', path)).toEqual({ exitCode: 2, output: '', complaints: `${complaint}\n` });
});

test.each([[], ['check'], ['format'], ['export'], ['explain'], ['rules']])(
    'tells the options and the version: %s',
    (...command) => {
        expect(runGroundplan('.', ...command, '--help')).toMatchObject({ exitCode: 0, complaints: '' });
        expect(runGroundplan('.', ...command, '--version').output).toBe('0.1.0\n');
    },
);

test.each([
    ['an unknown command', ['chekc', '.'], "error: unknown command 'chekc'\n(Did you mean check?)\n"],
    ['an unknown option', ['check', '.', '--jsno'], "error: unknown option '--jsno'\n"],
    [
        'an unknown format',
        ['check', '.', '--format', 'xml'],
        "argument 'xml' is invalid. Allowed choices are text, json, sarif, junit, github.\n",
    ],
    ['no path', ['check'], "error: missing required argument 'paths'\n"],
])('refuses %s', (_, parameters, complaint) => {
    const { exitCode, output, complaints } = runGroundplan('.', ...parameters);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints).toContain(complaint);
});
