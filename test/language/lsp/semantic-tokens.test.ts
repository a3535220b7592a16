import { expect, test } from 'vitest';
import { type Project, semanticTokens, tokenLegend } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

/** Each token as `text type`; declarations with a `!`. */
function decoded(text: string, data: readonly number[]): string[] {
    const lines = text.split('\n');
    const tokens: string[] = [];
    let [line, column] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
        const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
        line += down;
        column = down > 0 ? right : column + right;
        const sign = modifiers === 1 ? '!' : '';
        tokens.push(`${lines[line]?.slice(column, column + length)} ${tokenLegend.tokenTypes[type]}${sign}`);
    }
    return tokens;
}

function tokens(snippet: string): string[] {
    const { project, uri } = snippetProject(snippet);
    return decoded(project.textOf(uri), semanticTokens(project, uri).data);
}

test('names have the colour of what they stand for, keywords that of keywords', () =>
    expect(tokens('service order { calls stock via http }\nfunction stock')).toEqual([
        'service keyword',
        'order class!',
        'calls keyword',
        'stock function',
        'via keyword',
        'http enumMember',
        'function keyword',
        'stock function!',
    ]));

test('a word that is a name here and a keyword there has both colours', () =>
    expect(tokens('service zone\nenvironment e { zone zone { run zone } }')).toEqual([
        'service keyword',
        'zone class!',
        'environment keyword',
        'e namespace!',
        'zone keyword',
        'zone enum!',
        'run keyword',
        'zone class',
    ]));

test('each part of a longer name has its own colour', () =>
    expect(tokens('system shop { service order }\nservice a { calls shop.order }')).toContain('shop namespace'));

test('properties, values, numbers, texts and comments are told apart', () =>
    expect(tokens('// one\nservice a { state: stateless  image: "x" }\nenvironment e { target: 99.9% }')).toEqual(
        expect.arrayContaining([
            '// one comment',
            'state property',
            'stateless enumMember',
            '"x" string',
            '99.9% number',
        ]),
    ));

test('a comment of several lines is a token for each line', () =>
    expect(tokens('/* 하나\n   둘 */\nservice a').slice(0, 2)).toEqual(['/* 하나 comment', '   둘 */ comment']));

test('what cannot be parsed keeps the colours that its words have by themselves', () =>
    expect(tokens('service { "x" 3 // why\n}')).toEqual(
        expect.arrayContaining(['"x" string', '3 number', '// why comment']),
    ));

test('a name that nothing is called has no colour', () =>
    expect(tokens('service a { calls b }').some((token) => token.startsWith('b '))).toBe(false));

test('of a range the declarations that it touches are given', () => {
    const { project, uri } = snippetProject('service a\nservice b\nservice c');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    expect(decoded(project.textOf(uri), semanticTokens(project, uri, range).data)).toEqual([
        'service keyword',
        'b class!',
    ]);
});

test('a use changes its colour when its declaration becomes another kind', () => {
    const { workspace, project, uri } = snippetProject('service a { calls b }\n// file: other\nservice b');
    expect(ofFile(project, uri)).toContain('b class');
    workspace.set('file:///project/other.gplan', 'function b');
    const changed = workspace.projectOf(uri);
    expect(changed && ofFile(changed, uri)).toContain('b function');
});

function ofFile(project: Project, uri: string): string[] {
    return decoded(project.textOf(uri), semanticTokens(project, uri).data);
}
