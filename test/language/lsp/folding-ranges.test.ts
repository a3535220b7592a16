import { expect, test } from 'vitest';
import { foldingRanges } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

function folds(snippet: string): string[] {
    const { project, uri } = snippetProject(snippet);
    return foldingRanges(project, uri).map(
        ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`,
    );
}

test('a block is folded up to the line before its closing brace', () =>
    expect(folds('service a {\n  calls b {\n    timeout: 1s\n  }\n}\nservice b { }')).toEqual(['1-2', '0-3']));

test('comments of several lines and neighbouring line comments are folded', () =>
    expect(folds('/** One.\n * Two. */\nservice a\n// three\n// four\nservice b // five\n// six')).toEqual([
        '0-1 comment',
        '3-4 comment',
    ]));

test('neighbouring imports are folded together', () =>
    expect(folds('import a from "../x"\nimport b from "../y"\nservice c')).toEqual(['0-1 imports']));

test('blocks are folded where the text cannot be parsed', () =>
    expect(folds('service a {\n  calls calls {{\n  x\n  }\n}\nenvironment {\n  run\n}')).toContain('5-6'));

test('a declaration keeps its folds when something above it is edited', () => {
    const { workspace, project, uri } = snippetProject('service a\nenvironment b {\n  run a\n}');
    const first = foldingRanges(project, uri);
    workspace.set(uri, 'service a\n\n\nenvironment b {\n  run a\n}');
    const moved = workspace.projectOf(uri);
    expect(moved && foldingRanges(moved, uri)).toEqual(
        first.map(({ startLine, endLine }) => ({ startLine: startLine + 2, endLine: endLine + 2 })),
    );
});
