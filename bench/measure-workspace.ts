import { createWorkspace, type Workspace } from '../language/index.ts';
import { edits } from './edits.ts';
import { generatedWorkspace, hubUri, type Texts, uriOf } from './generated-workspace.ts';
import { type Cost, costOf, cpuCost, cpuOf, heapInUse } from './measure.ts';
import { today } from './measure-keystrokes.ts';
import { StockWorkspace } from './stock/stock-workspace.ts';
import type { Row } from './table.ts';

const smallUri = uriOf(50, 505);

/** A thousand files: cold start, keystrokes in a file that nobody uses and in one that everybody uses, memory. */
export async function measureWorkspace(): Promise<Row[]> {
    const texts = generatedWorkspace();
    const ours = await measureOurs(texts);
    const stock = await measureStock(texts);
    return [
        { what: 'cold start to the diagnostics of one project', ours: ours.first, unit: 'ms' },
        { what: 'cold start to all diagnostics', ours: ours.first + ours.rest, stock: stock.start, unit: 'ms' },
        { what: 'memory in use', ours: ours.heap, stock: stock.heap, unit: 'MB' },
        { what: 'keystroke in a small file', ours: ours.small, stock: stock.small, unit: 'ms' },
        { what: 'keystroke in the hub file, to its own diagnostics', ours: ours.hub, stock: stock.hub, unit: 'ms' },
        { what: 'the same, to those of one project that uses it', ours: ours.user, unit: 'ms' },
    ];
}

async function measureOurs(texts: Texts) {
    const before = heapInUse();
    const workspace = createWorkspace({ today });
    const first = await cpuOf(1, () => {
        for (const [uri, text] of texts) workspace.set(uri, text);
        workspace.projectOf(smallUri)?.diagnostics.length;
    });
    const rest = await cpuOf(1, () => {
        for (const project of workspace.projects()) project.diagnostics.length;
    });
    const heap = heapInUse() - before;
    const small = await cpuCost(keystroke(workspace, texts, smallUri, 'timeout: 2', [smallUri]));
    const hub = await cpuCost(keystroke(workspace, texts, hubUri, 'start: 5', [hubUri]));
    const user = await cpuCost(keystroke(workspace, texts, hubUri, 'start: 5', [hubUri, smallUri]));
    return { first, rest, heap, small, hub, user };
}

function keystroke(workspace: Workspace, texts: Texts, uri: string, behind: string, asked: readonly string[]) {
    const { next } = edits(texts.get(uri) ?? '', behind, '0');
    return () => {
        workspace.set(uri, next());
        for (const each of asked) workspace.projectOf(each)?.diagnostics.length;
    };
}

async function measureStock(texts: Texts) {
    const before = heapInUse();
    const stock = new StockWorkspace();
    const start = await cpuOf(1, () => stock.open(texts));
    const heap = heapInUse() - before;
    if (stock.mistakes() > 0) throw new Error('The stock pipeline cannot read the texts.');
    const small = await stockCost(stock, texts, smallUri, 'timeout: 2');
    const hub = await stockCost(stock, texts, hubUri, 'start: 5');
    return { start, heap, small, hub };
}

async function stockCost(stock: StockWorkspace, texts: Texts, uri: string, behind: string): Promise<Cost> {
    const { next } = edits(texts.get(uri) ?? '', behind, '0');
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) times.push(await cpuOf(1, () => stock.edit(uri, next())));
    return costOf(times);
}
