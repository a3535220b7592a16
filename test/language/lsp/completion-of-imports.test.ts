import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completionDocumentation, completions, speak } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

const platform = `
// file: ../platform/base
template service web
/** Knows who you are. */
service login "Log-in"
team core
system bank { service ledger }
environment shared { host h }
`;

describe('in an import', () => {
    test('the names of the folder are offered', () => {
        expect(labels(`import <|> from "../platform"${platform}`)).toEqual([
            'all',
            'bank',
            'core',
            'login',
            'shared',
            'web',
        ]);
        expect(labels(`import login, <|> from "../platform"${platform}`)).toEqual(['bank', 'core', 'shared', 'web']);
    });

    test('names of all folders are offered while none is written', () => {
        const two = `${platform}// file: ../tools/base\nservice tool`;
        expect(labels(`import <|>${two}`)).toEqual(['all from', 'bank', 'core', 'login', 'shared', 'tool', 'web']);
        expect(labels(`import login, <|>${two}`)).toEqual(['bank', 'core', 'shared', 'web']);
    });

    test('folders are offered, first those that have the names', () => {
        const two = `${platform}// file: inner/base\nservice tool`;
        expect(items(`import tool from <|>${two}`).map(({ label }) => label)).toEqual(['"./inner"', '"../platform"']);
    });

    test('folders are offered inside the quotes and replace what is in them', () => {
        for (const text of ['import all from "<|>"', 'import all from "../pl<|>"', 'import all from "../pl<|>']) {
            const [item] = items(`${text}\nteam a${platform}`);
            expect(item?.label).toBe('"../platform"');
            expect(accepted(`${text}\nteam a${platform}`, item)).toContain('import all from "../platform"\n');
        }
    });

    test('other texts stay closed', () => {
        expect(items(`import all from "../platform"\nservice a { image: "<|>" }${platform}`)).toEqual([]);
    });
});

describe('a name of another folder', () => {
    test('is offered behind all others, says where it comes from and brings its import', () => {
        const snippet = `service order { calls <|> }${platform}`;
        const [own, ...others] = items(snippet);
        expect(own?.label).toBe('order');
        expect(others.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
            'ledger: service · from ../platform',
            'login: service · Log-in · from ../platform',
        ]);
        expect(accepted(snippet, others[1])).toBe('import login from "../platform"\n\nservice order { calls login }\n');
    });

    test('in a system is imported with its system', () => {
        const snippet = `service order { calls led<|> }${platform}`;
        expect(accepted(snippet, items(snippet)[0])).toBe(
            'import bank from "../platform"\n\nservice order { calls ledger }\n',
        );
    });

    test('is added to the import that is there', () => {
        const snippet = `import core from "../platform"\nservice order is <|>${platform}`;
        expect(accepted(snippet, items(snippet)[0])).toBe(
            'import core, web from "../platform"\nservice order is web\n',
        );
    });

    test('is imported behind other imports and behind what is said about the file', () => {
        const tools = `${platform}// file: ../tools/base\nservice tool\n`;
        const behind = `import tool from "../tools"\nservice order is <|>${tools}`;
        expect(accepted(behind, items(behind)[0])).toBe(
            'import tool from "../tools"\nimport web from "../platform"\nservice order is web\n',
        );
        const comment = `// What exists.\n\n/** Orders. */\nservice order is <|>${platform}`;
        expect(accepted(comment, items(comment)[0])).toBe(
            '// What exists.\n\nimport web from "../platform"\n\n/** Orders. */\nservice order is web\n',
        );
    });

    test('is not offered twice, nor where one of that name is here', () => {
        expect(labels(`import all from "../platform"\nservice order { calls lo<|> }${platform}`)).toEqual(['login']);
        expect(items(`service login\nservice order { calls login<|> }${platform}`)).toHaveLength(1);
        expect(items(`service order { calls login.<|> }${platform}`)).toEqual([]);
    });

    test('leaves no mistake behind', () => {
        const snippet = `service order { calls <|> }${platform}`;
        for (const item of items(snippet)) {
            const { workspace, uri } = snippetProject(snippet);
            workspace.set(uri, accepted(snippet, item));
            const found = workspace.projectOf(uri)?.diagnostics.filter(({ isFinding }) => !isFinding) ?? [];
            expect(found.map(({ message }) => speak(message, 'en'))).toEqual([]);
        }
    });

    test('is described when the editor asks', () => {
        const snippet = `service order { calls log<|> }${platform}`;
        const [item] = items(snippet);
        if (!item) throw new Error('Nothing is offered.');
        const { documentation } = completionDocumentation(snippetProject(snippet).workspace, item, 'en');
        expect(documentation).toMatchObject({ value: expect.stringContaining('Knows who you are.') });
    });

    test('is offered in names with spaces and Hangul in their folders', () => {
        const snippet = 'service order { calls <|> }\n// file: ../공용 부품/base\nservice login';
        const item = items(snippet).find(({ label }) => label === 'login');
        expect(accepted(snippet, item)).toContain('import login from "../공용 부품"');
    });
});

function items(snippet: string): CompletionItem[] {
    const { workspace, uri, offset } = snippetProject(snippet);
    return completions(workspace, uri, offset, 'en').items;
}

function labels(snippet: string): string[] {
    return items(snippet)
        .map(({ label }) => label)
        .sort();
}

/** The text of the file after the item was chosen. */
function accepted(snippet: string, item: CompletionItem | undefined): string {
    const { project, uri } = snippetProject(snippet);
    const edits = [item?.textEdit, ...(item?.additionalTextEdits ?? [])];
    const document = TextDocument.create(uri, 'groundplan', 0, project.textOf(uri));
    return TextDocument.applyEdits(document, edits.filter(isTextEdit));
}

function isTextEdit(edit: CompletionItem['textEdit']): edit is TextEdit {
    return edit !== undefined && 'range' in edit;
}
