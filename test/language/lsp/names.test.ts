import { describe, expect, test } from 'vitest';
import type { LocationLink, Range } from 'vscode-languageserver-types';
import {
    declaration,
    definition,
    documentHighlights,
    implementation,
    offsetAt,
    references,
    typeDefinition,
} from '../../../language/index.ts';
import { type SnippetProject, snippetProject } from './snippet-project.ts';

describe('the definition', () => {
    test('of a name is where it is declared, in whatever file', () => {
        expectDefinition(`
service billing { calls or<|>der }
// file: other
service order
//      ^^^^^ here`);
    });

    test('of a part of a qualified name is what that part means', () => {
        expectDefinition(`
environment e {
  region seoul { zone a }
//       ^^^^^ here
  cluster c { spans se<|>oul.a }
}`);
        expectDefinition(`
environment e {
  region seoul { zone a }
//                    ^ here
  cluster c { spans seoul.a<|> }
}`);
    });

    test('of a place that is opened again is where it stands first', () => {
        expectDefinition(`
environment prod { region seoul { zone a } }
//                        ^^^^^ here
environment staging like prod { region se<|>oul }`);
    });

    test('of a name that a keyword could be is found as well', () => {
        expectDefinition(`
service zone
//      ^^^^ here
service b { calls zo<|>ne }`);
    });

    test('of each part of a name in systems is that system', () => {
        expectDefinition(`
system shop { service order }
//     ^^^^ here
service b { calls sh<|>op.order }`);
        expectDefinition(`
system shop { service order { aggregate cart } }
//                                      ^^^^ here
saga s { changes shop.order.ca<|>rt }`);
        expectDefinition(`
system shop { service order { aggregate cart } }
//                    ^^^^^ here
saga s { changes shop.or<|>der.cart }`);
    });

    test('of a template, a power feed and a balancer is where it is declared', () => {
        expectDefinition(`
template service web
//               ^^^ here
service order is w<|>eb`);
        expectDefinition(`
environment e { power feed  rack r { powered by fe<|>ed } }
//                    ^^^^ here`);
        expectDefinition(`
service s
environment e { balancer lb for s  cdn c for l<|>b }
//                       ^^ here`);
    });

    test('of an imported name is in the other folder', () => {
        const library = `
// file: ../platform/base
service login
//      ^^^^^ here`;
        expectDefinition(`import login from "../platform"\nservice a { calls lo<|>gin }${library}`);
        expectDefinition(`import lo<|>gin from "../platform"${library}`);
    });

    test('of anything else is unknown', () => {
        const { project, uri, offset } = snippetProject('service order { cal<|>ls order }');
        expect(definition(project, uri, offset)).toEqual([]);
    });
});

describe('references', () => {
    test('are found in every file and in parts of qualified names', () => {
        expectReferences(`
service order
//      ^^^^^ here
environment e { run or<|>der }
//                  ^^^^^ here
// file: other
service b { calls order }
//                ^^^^^ here
database order-data`);
        expectReferences(`
environment e {
  region seo<|>ul { zone a }
//       ^^^^^ here
  cluster c { spans seoul.a, a }
//                  ^^^^^ here
}`);
    });

    test('tell things of the same name apart', () => {
        expectReferences(`
environment e {
  region seoul { zone a  cluster c { spans a } }
  region tokyo { zone a  cluster c { spans <|>a } }
//                    ^ here
//                                         ^ here
}`);
    });

    test('include the places where something inherited is opened again', () => {
        expectReferences(`
environment prod { region seoul { zone a } }
//                        ^^^^^ here
environment staging like prod { region seoul  cluster c { spans se<|>oul.a } }
//                                     ^^^^^ here
//                                                              ^^^^^ here`);
    });

    test('leave the declaration out when asked to', () => {
        const { workspace, uri, offset } = snippetProject('service order\nservice b { calls or<|>der }');
        expect(references(workspace, uri, offset, { includeDeclaration: false })).toHaveLength(1);
    });
});

describe('references across folders', () => {
    const library = `import login from "../platform"
//     ^^^^^ here
service order { calls login }
//                    ^^^^^ here
// file: ../platform/base
service login
//      ^^^^^ here
// file: ../elsewhere/other
service login`;

    test('are found from where a name is used', () =>
        expectReferences(library.replace('calls login', 'calls lo<|>gin')));

    test('are found from where it is given', () =>
        expectReferences(library.replace('service login\n//', 'service <|>login\n//')));
});

describe('the declaration', () => {
    test('of an imported name is its import', () =>
        expectLinks(
            `import login from "../platform"
//     ^^^^^ here
service order { calls lo<|>gin }
// file: ../platform/base
service login`,
            ({ project, uri, offset }) => declaration(project, uri, offset),
        ));

    test('of every other name is its definition', () =>
        expectLinks(
            `service order
//      ^^^^^ here
service b { calls or<|>der }`,
            ({ project, uri, offset }) => declaration(project, uri, offset),
        ));
});

describe('the type definition', () => {
    test.each([
        ['a service is its template', 'template service web\n//               ^^^\nservice or<|>der is web'],
        ['a place is its template', 'template vm small\n//          ^^^^^\nenvironment e { vm v<|>1 is small }'],
        [
            'a placement is its template',
            'template run careful\n//           ^^^^^^^\nservice s\nenvironment e { run s<|> is careful }',
        ],
        ['an environment is what it is like', 'environment a\n//          ^\nenvironment b<|> like a'],
        ['a node is its database', 'database d\n//       ^\nenvironment e { primary d as fir<|>st }'],
        ['anything else is unknown', 'service or<|>der'],
    ])('of %s', (_, snippet) =>
        expectLinks(snippet, ({ project, uri, offset }) => typeDefinition(project, uri, offset)),
    );
});

describe('the implementation', () => {
    test.each([
        [
            'a service is its placements',
            `service or<|>der
environment prod { host h { run order } }
//                              ^^^^^
environment staging like prod { run order x1 }
//                                  ^^^^^`,
        ],
        [
            'a service of another folder is its placements here',
            `import login from "../platform"
environment prod { run login }
//                     ^^^^^
// file: ../platform/base
service log<|>in`,
        ],
        ['a database is its nodes', 'database d<|>\nenvironment e { primary d }\n//                      ^'],
        [
            'a topic is what hosts it',
            'topic t<|>\nenvironment e { broker b { hosts t } }\n//                               ^',
        ],
        [
            'an aggregate is the functions that implement it',
            'service s { aggregate a<|> }\nfunction f { implements a }\n//                      ^',
        ],
        ['a template is what follows it', 'template service web<|>\nservice order is web\n//               ^^^'],
        ['a placement is the service', 'service order\n//      ^^^^^\nenvironment e { ru<|>n order }'],
    ])('of %s', (_, snippet) =>
        expectLinks(snippet, ({ workspace, uri, offset }) => implementation(workspace, uri, offset)),
    );
});

test('highlights tell where something is given or written to from where it is only used', () => {
    const { project, uri, offset } = snippetProject('service s { reads or<|>ders  writes orders }\ndatabase orders');
    expect(documentHighlights(project, uri, offset).map(({ kind }) => kind)).toEqual([2, 3, 3]);
});

test('highlights stay in the file', () => {
    const { project, uri, offset } = snippetProject(
        'service or<|>der { calls order }\n// file: other\nservice b { calls order }',
    );
    expect(documentHighlights(project, uri, offset).map(({ kind }) => kind)).toEqual([3, 2]);
});

function expectDefinition(snippet: string): void {
    expectLinks(snippet, ({ project, uri, offset }) => definition(project, uri, offset));
}

function expectLinks(snippet: string, ask: (found: SnippetProject) => LocationLink[]): void {
    const found = snippetProject(snippet);
    const links = ask(found);
    expect(links.map(({ targetUri, targetSelectionRange }) => spelled(found, targetUri, targetSelectionRange))).toEqual(
        marked(found),
    );
}

function expectReferences(snippet: string): void {
    const found = snippetProject(snippet);
    const locations = references(found.workspace, found.uri, found.offset, { includeDeclaration: true });
    expect(locations.map(({ uri, range }) => spelled(found, uri, range)).sort()).toEqual(marked(found).sort());
}

function spelled({ workspace }: SnippetProject, uri: string, { start, end }: Range): string {
    const project = workspace.projectOf(uri);
    if (!project) throw new Error(`There is no '${uri}'.`);
    return `${uri} ${offsetAt(project, uri, start)} ${offsetAt(project, uri, end)}`;
}

function marked({ marks }: SnippetProject): string[] {
    return marks.map(({ uri, start, end }) => `${uri} ${start} ${end}`);
}
