import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    codeActions,
    completions,
    createWorkspace,
    documentSymbols,
    foldingRanges,
    formatting,
    hover,
    inlayHints,
    type Project,
    semanticTokens,
    type Workspace,
} from '../language/index.ts';
import { edits } from './edits.ts';
import { generatedModel } from './generated-model.ts';
import { type Cost, cpuCost, cpuOf } from './measure.ts';
import { today } from './measure-keystrokes.ts';
import { StockWorkspace } from './stock/stock-workspace.ts';
import type { Row } from './table.ts';

const uri = 'file:///bench/model.gplan';

type Feature = (project: Project, offset: number, workspace: Workspace) => unknown;

const features: Readonly<Record<string, Feature>> = {
    completion: (_, offset, workspace) => completions(workspace, uri, offset, 'en'),
    hover: (project, offset) => hover(project, uri, offset, 'en'),
    'code actions': (project, offset) => {
        const position = TextDocument.create(uri, '', 0, project.textOf(uri)).positionAt(offset);
        return codeActions(project, uri, { start: position, end: position }, { language: 'en' });
    },
    outline: (project) => documentSymbols(project, uri),
    'semantic tokens': (project) => semanticTokens(project, uri),
    folding: (project) => foldingRanges(project, uri),
    hints: (project) => inlayHints(project, uri, everything, 'en'),
    formatting: (project) => formatting(project.textOf(uri)),
};

const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

/** What editor features cost right after an edit, above what the edit itself costs. */
export async function measureFeatures(lines: number): Promise<Row[]> {
    const text = generatedModel(lines);
    const stock = await stockCosts(text);
    const alone = await costWith(() => undefined, text);
    const rows: Row[] = [];
    for (const [what, feature] of Object.entries(features)) {
        const { median } = await costWith(feature, text);
        const theirs = stock[what];
        const ours = Math.max(0, median - alone.median);
        rows.push({ what, ours, unit: 'ms', ...(theirs !== undefined && { stock: theirs }) });
    }
    return rows;
}

function costWith(feature: Feature, text: string): Promise<Cost> {
    const workspace = createWorkspace({ today });
    const offset = text.indexOf('calls order', text.length / 6) + 'calls ord'.length;
    const { next } = edits(text, 'timeout: 2', '0');
    return cpuCost(() => {
        workspace.set(uri, next());
        const project = workspace.projectOf(uri);
        if (!project) return;
        project.diagnostics.length;
        feature(project, offset, workspace);
    }, 7);
}

async function stockCosts(text: string): Promise<Readonly<Record<string, number>>> {
    const stock = new StockWorkspace();
    await stock.open(new Map([[uri, text]]));
    const document = stock.document(uri);
    const { lsp } = stock.services.language;
    const offset = text.indexOf('calls order', text.length / 6) + 'calls ord'.length;
    const at = { textDocument: { uri }, position: document.textDocument.positionAt(offset) };
    return {
        completion: await cpuOf(1, async () => void (await lsp.CompletionProvider?.getCompletion(document, at))),
        hover: await cpuOf(1, async () => void (await lsp.HoverProvider?.getHoverContent(document, at))),
        outline: await cpuOf(1, async () => void (await lsp.DocumentSymbolProvider?.getSymbols(document, at))),
        folding: await cpuOf(1, async () => void (await lsp.FoldingRangeProvider?.getFoldingRanges(document, at))),
    };
}
