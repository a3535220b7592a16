import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareRename, rename, speak } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

describe('a name is changed', () => {
    test('where it is given and where it is used, in every file', () => {
        expect(renamed('service or<|>der\n// file: other\nservice b { calls order }', 'orders')).toEqual([
            'service orders\n',
            'service b { calls orders }',
        ]);
    });

    test('in one part of qualified names', () => {
        expect(renamed('environment e { region seoul { zone a } cluster c { spans seo<|>ul.a, a } }', 'busan')).toEqual(
            ['environment e { region busan { zone a } cluster c { spans busan.a, a } }'],
        );
        expect(renamed('environment e { region seoul { zone a } cluster c { spans seoul.<|>a } }', 'z')).toEqual([
            'environment e { region seoul { zone z } cluster c { spans seoul.z } }',
        ]);
    });

    test('where an environment opens an inherited place again', () => {
        const text = 'environment prod { region seoul }\nenvironment staging like prod { region se<|>oul { zone c } }';
        expect(renamed(text, 'busan')).toEqual([
            'environment prod { region busan }\nenvironment staging like prod { region busan { zone c } }',
        ]);
    });

    test('of a system in every name that begins with it', () => {
        expect(renamed('system sh<|>op { service order }\nservice b { calls shop.order }', 'store')).toEqual([
            'system store { service order }\nservice b { calls store.order }',
        ]);
    });

    test('of an element in a system, without touching others of that name', () => {
        const text = 'system a { service s }\nsystem b { service s }\nservice c { calls a.<|>s  calls b.s }';
        expect(renamed(text, 't')).toEqual([
            'system a { service t }\nsystem b { service s }\nservice c { calls a.t  calls b.s }',
        ]);
    });

    test('of an aggregate and of a template', () => {
        expect(renamed('service s { aggregate ca<|>rt }\nsaga g { changes s.cart }', 'basket')).toEqual([
            'service s { aggregate basket }\nsaga g { changes s.basket }',
        ]);
        expect(renamed('template service we<|>b\nservice s is web', 'http-service')).toEqual([
            'template service http-service\nservice s is http-service',
        ]);
    });

    test('in the folders that import it', () => {
        const text = `import login, core from "../platform"
service order { team: core  calls lo<|>gin }
// file: ../platform/base
service login
team core`;
        expect(renamed(text, 'sign-in')).toEqual([
            'service sign-in\nteam core',
            'import sign-in, core from "../platform"\nservice order { team: core  calls sign-in }\n',
        ]);
    });

    test('in environments that are like one of another folder', () => {
        const text = `import prod from "../platform"
environment staging like prod { region seoul { zone c }  cluster k { spans a, seoul.c } }
// file: ../platform/base
environment prod { region se<|>oul { zone a } }`;
        expect(renamed(text, 'busan')).toEqual([
            'environment prod { region busan { zone a } }',
            'import prod from "../platform"\nenvironment staging like prod { region busan { zone c }  cluster k { spans a, busan.c } }\n',
        ]);
    });

    test('in folders that import all names of its folder', () => {
        const text = `import all from "../platform"
service order { calls login }
// file: ../platform/base
service log<|>in`;
        expect(renamed(text, 'sign-in')).toEqual([
            'service sign-in',
            'import all from "../platform"\nservice order { calls sign-in }\n',
        ]);
    });

    test('to the composed form of Hangul', () => {
        expect(renamed('service or<|>der', '주문'.normalize('NFD'))).toEqual(['service 주문']);
    });

    test('to a keyword where a keyword is a name', () => {
        expect(renamed('service or<|>der\nservice b { calls order }', 'zone')).toEqual([
            'service zone\nservice b { calls zone }',
        ]);
    });

    test('to the name of something of another kind', () => {
        expect(renamed('service or<|>der\nenvironment prod { run order }', 'prod')).toEqual([
            'service prod\nenvironment prod { run prod }',
        ]);
    });

    test('though zones of other regions are called so', () => {
        const text = 'environment e { region r { zone a } region s { zone <|>b  cluster c { spans b } } }';
        expect(renamed(text, 'a')).toEqual([
            'environment e { region r { zone a } region s { zone a  cluster c { spans a } } }',
        ]);
    });
});

describe('a new name is refused', () => {
    test.each([
        [
            'that is none',
            'service or<|>der',
            '2 orders',
            "'2 orders' is no name. A name is a letter followed by letters, digits, hyphens and underscores.",
        ],
        [
            'that is empty',
            'service or<|>der',
            ' ',
            "'' is no name. A name is a letter followed by letters, digits, hyphens and underscores.",
        ],
        [
            'that is taken',
            'service or<|>der\nservice billing',
            'billing',
            "Another element is called 'billing' already.",
        ],
        [
            'that would be read as a keyword',
            'database or<|>ders {}',
            'server',
            "'server' is read as a word of the language in 'database orders {}', so nothing there can be called so.",
        ],
        [
            'that would mean another place',
            'environment e { region r { zone a } region s { zone <|>b } cluster c { spans a, b } }',
            'a',
            "'environment e { region r { zone a } region s { zone a } cluster c { spans a, a } }' would mean another 'a' than before. Choose a name that is not taken.",
        ],
        [
            'that would capture a word of views',
            'service or<|>der\nview v { hide services }',
            'services',
            "'view v { hide services }' would mean another 'services' than before. Choose a name that is not taken.",
        ],
        [
            'that would merge a place with an inherited one',
            'environment prod { region seo<|>ul }\nenvironment staging like prod { region busan }',
            'busan',
            "'environment staging like prod { region busan }' would mean another 'busan' than before. Choose a name that is not taken.",
        ],
        [
            'that another folder uses already',
            'import all from "../platform"\nservice order\nservice b { calls login }\n// file: ../platform/base\nservice log<|>in',
            'order',
            "Another element is called 'order' already.",
        ],
        [
            'that would mean something in the system around a use',
            'service or<|>der\nsystem shop { service pay  service b { calls order } }',
            'pay',
            "'system shop { service pay  service b { calls pay } }' would mean another 'pay' than before. Choose a name that is not taken.",
        ],
        ['where there is none', 'serv<|>ice order', 'x', 'There is no name here that can be changed.'],
    ])('%s', (_, snippet, name, expected) => {
        expect(refusal(snippet, name)).toBe(expected);
    });
});

test('only the part at the cursor is offered for change', () => {
    const { project, uri, offset } = snippetProject(
        'environment e { region seoul { zone a } cluster c { spans seo<|>ul.a } }',
    );
    expect(prepareRename(project, uri, offset)).toEqual({
        placeholder: 'seoul',
        range: { start: { line: 0, character: 58 }, end: { line: 0, character: 63 } },
    });
});

test('words of the language and of views are not offered for change', () => {
    expect(prepared('ser<|>vice order')).toBeUndefined();
    expect(prepared('view v { show serv<|>ices }')).toBeUndefined();
    expect(prepared('environment e { tier: te<|>st }')).toBeUndefined();
});

function prepared(snippet: string) {
    const { project, uri, offset } = snippetProject(snippet);
    return prepareRename(project, uri, offset);
}

function renamed(snippet: string, name: string): string[] {
    const { workspace, uri, offset } = snippetProject(snippet);
    const result = rename(workspace, uri, offset, name);
    if ('error' in result) throw new Error(speak(result.error, 'en'));
    const files = workspace.projects().flatMap((project) => [...project.files.values()]);
    return files.map((file) => {
        const document = TextDocument.create(file.uri, '', 0, file.text);
        return TextDocument.applyEdits(document, result.edit.changes?.[file.uri] ?? []);
    });
}

function refusal(snippet: string, name: string): string {
    const { workspace, uri, offset } = snippetProject(snippet);
    const result = rename(workspace, uri, offset, name);
    return 'error' in result ? speak(result.error, 'en') : 'It is changed.';
}
