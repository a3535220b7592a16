import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { definition, documentHighlights, offsetAt, references } from '../../../language/index.ts';
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

test('highlights stay in the file', () => {
    const { project, uri, offset } = snippetProject(
        'service or<|>der { calls order }\n// file: other\nservice b { calls order }',
    );
    expect(documentHighlights(project, uri, offset).map(({ kind }) => kind)).toEqual([3, 2]);
});

function expectDefinition(snippet: string): void {
    const found = snippetProject(snippet);
    const links = definition(found.project, found.uri, found.offset);
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
