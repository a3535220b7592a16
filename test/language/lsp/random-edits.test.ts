import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
    codeLenses,
    createWorkspace,
    documentLinks,
    fileRename,
    foldingRanges,
    incomingCalls,
    inlayHints,
    onTypeFormatting,
    originLinks,
    outgoingCalls,
    type Project,
    prepareCallHierarchy,
    prepareTypeHierarchy,
    rangeFormatting,
    selectionRanges,
    semanticTokens,
    signatureHelp,
    subtypes,
    supertypes,
    type Workspace,
} from '../../../language/index.ts';
import { type Random, random } from '../../support/random.ts';

const folders = ['examples/online-boutique', 'test/language/lsp/samples/shop', 'test/language/lsp/samples/platform'];
const sample = folders
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
    .join('\n');

const uri = 'file:///project/a.gplan';
const everything = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };

test('after any edit colours, folds, hints, lenses and links are those of the text read anew', () => {
    const choices = random(3);
    const workspace = createWorkspace({ today: '2026-11-22' });
    let text = sample;
    for (let round = 0; round < 30; round++) {
        text = round % 20 === 0 ? sample : edited(text, choices);
        workspace.set(uri, text);
        const fresh = createWorkspace({ today: '2026-11-22' });
        fresh.set(uri, text);
        expect(shownIn(workspace)).toEqual(shownIn(fresh));
    }
}, 60_000);

test('every place of any broken text has answers', () => {
    const choices = random(4);
    const workspace = createWorkspace({ today: '2026-11-22' });
    let text = sample;
    for (let round = 0; round < 150; round++) {
        text = round % 10 === 0 ? sample : edited(text, choices);
        workspace.set(uri, text);
        askAt(workspace, choices.below(text.length + 1));
    }
    expect(workspace.projectOf(uri)).toBeDefined();
}, 60_000);

function projectIn(workspace: Workspace): Project {
    const project = workspace.projectOf(uri);
    if (!project) throw new Error('The project is gone.');
    return project;
}

function shownIn(workspace: Workspace): unknown[] {
    const project = projectIn(workspace);
    return [
        semanticTokens(project, uri),
        foldingRanges(project, uri),
        inlayHints(project, uri, everything, 'en'),
        codeLenses(project, uri, 'en'),
        documentLinks(project, uri, { language: 'en', rulePage: '{rule}' }),
        originLinks(project, uri),
    ];
}

function askAt(workspace: Workspace, offset: number): void {
    const project = projectIn(workspace);
    const lines = project.textOf(uri).slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    selectionRanges(project, uri, [position]);
    signatureHelp(project, workspace.services, uri, offset, 'ko');
    rangeFormatting(project, uri, { start: position, end: { line: position.line + 3, character: 0 } });
    onTypeFormatting(project, uri, position, '}');
    onTypeFormatting(project, uri, position, '\n');
    for (const item of prepareCallHierarchy(project, uri, offset, 'ko')) {
        incomingCalls(workspace, item, 'ko');
        outgoingCalls(workspace, item, 'ko');
    }
    for (const item of prepareTypeHierarchy(project, uri, offset, 'ko')) {
        supertypes(workspace, item, 'ko');
        subtypes(workspace, item, 'ko');
    }
    fileRename(workspace, [{ oldUri: uri, newUri: 'file:///elsewhere/a.gplan' }]);
}

/** Cuts a piece out, puts in another one, or puts in a sign. */
function edited(text: string, { below, pick }: Random): string {
    const [start, length, other] = [below(text.length), below(30), below(text.length)];
    const [before, after] = [text.slice(0, start), text.slice(start)];
    switch (below(3)) {
        case 0:
            return before + after.slice(length);
        case 1:
            return before + text.slice(other, other + length) + after;
        default:
            return before + pick(['{', '}', '"', '/*', ':', '.', ',', '->', '\n']) + after;
    }
}
