import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, publishedDiagnostics } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

const rulePage = 'https://example.test/rules/{rule}.md';

const single = `
service order
service shipping { calls order }
environment prod {
  tier: production
  run or<|>der x1
  run shipping x2
}`;

describe('published diagnostics', () => {
    test('of a rule carry its page and its evidence', () => {
        const found = published(single, 'en').find(({ code }) => code === 'single-instance');
        expect(found).toMatchObject({
            severity: 2,
            source: 'groundplan',
            codeDescription: { href: 'https://example.test/rules/single-instance.md' },
        });
        expect(found?.message).toContain("'order' runs only one instance in 'prod'");
        expect(found?.range.start.line).toBe(5);
        expect(found?.relatedInformation?.[0]?.location.range.start.line).toBe(2);
    });

    test('speak Korean', () => {
        const found = published(single, 'ko').find(({ code }) => code === 'single-instance');
        expect(found?.message).toMatch(/[가-힣]/);
    });

    test('of mistakes have no page', () => {
        const [found] = published('service order { calls nobody }', 'en');
        expect(found).toMatchObject({ code: 'name', severity: 1 });
        expect(found).not.toHaveProperty('codeDescription');
    });

    test('of statements without effect are faded', () => {
        const snippet = 'service order\nenvironment e {\n  accept shared-host because "old"\n  run order\n}';
        expect(published(snippet, 'en').filter(({ tags }) => tags?.includes(1))).toHaveLength(1);
    });

    test('of other files stay with these', () => {
        const { project, uri } = snippetProject('service order\n// file: other\nservice b { calls nobody }');
        expect(publishedDiagnostics(project, uri, { language: 'en', rulePage })).toEqual([]);
    });
});

describe('code actions', () => {
    test('offer the fixes of what is found at the cursor', () => {
        const titles = actionsAt(single).map(({ title }) => title);
        expect(titles).toContain("Run two instances of 'order'");
        expect(titles).toContain("Accept 'single-instance' with a reason");
    });

    test('change the text as they say', () => {
        expect(fixed(single, "Run two instances of 'order'")).toContain('run order x2');
        expect(fixed('service order\nservice b { calls or<|>dre }', "Replace by 'order'")).toContain('calls order }');
    });

    test('carry what they fix and whether they are preferred', () => {
        const [action] = actionsAt('service order\nservice b { calls or<|>dre }');
        expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'name' }] });
    });

    test('prefer no acceptance', () => {
        const acceptance = actionsAt(single).find(({ title }) => title.startsWith('Accept '));
        expect(acceptance?.isPreferred).toBe(false);
    });

    test('are of the kinds that are asked for', () => {
        expect(actionsAt(single, ['source'])).toEqual([]);
        expect(actionsAt('service a {\n  t<|>eam payment\n}', ['source']).map(({ kind }) => kind)).toEqual([
            'source.fixAll.groundplan',
        ]);
    });

    test('apply every safe fix of the file at once', () => {
        const snippet = 'team payment\nservice a {\n  team payment\n}\nservice b {\n  team payment\n}<|>';
        const result = fixed(snippet, 'Apply all safe fixes in this file');
        expect(result).toBe('team payment\nservice a {\n  team: payment\n}\nservice b {\n  team: payment\n}');
    });

    test('speak Korean', () => {
        const { project, uri, offset } = snippetProject(single);
        const actions = codeActions(project, uri, rangeAt(project.textOf(uri), offset), { language: 'ko' });
        expect(actions.map(({ title }) => title).join()).toMatch(/[가-힣]/);
    });

    test('offer nothing where nothing is found', () => {
        expect(actionsAt('service or<|>der')).toEqual([]);
    });
});

function published(snippet: string, language: 'en' | 'ko') {
    const { project, uri } = snippetProject(snippet);
    return publishedDiagnostics(project, uri, { language, rulePage });
}

function actionsAt(snippet: string, only?: readonly string[]) {
    const { project, uri, offset } = snippetProject(snippet);
    const range = rangeAt(project.textOf(uri), offset);
    return codeActions(project, uri, range, only ? { language: 'en', only } : { language: 'en' });
}

function fixed(snippet: string, title: string): string {
    const { project, uri } = snippetProject(snippet);
    const action = actionsAt(snippet).find((each) => each.title === title);
    if (!action) throw new Error(`'${title}' is not offered.`);
    const document = TextDocument.create(uri, '', 0, project.textOf(uri));
    return TextDocument.applyEdits(document, action.edit?.changes?.[uri] ?? []);
}

function rangeAt(text: string, offset: number) {
    const position = TextDocument.create('', '', 0, text).positionAt(offset);
    return { start: position, end: position };
}
