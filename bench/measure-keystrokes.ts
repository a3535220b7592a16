import { createWorkspace } from '../language/index.ts';
import { edits } from './edits.ts';
import { generatedModel } from './generated-model.ts';
import { type Cost, costOf, cpuCost, cpuOf } from './measure.ts';
import { StockWorkspace } from './stock/stock-workspace.ts';
import type { Row } from './table.ts';

const uri = 'file:///bench/model.gplan';
export const today = '2026-01-01';

/** What is typed where: behind which text, and which character. */
const kinds = [
    { what: 'a value in a service', behind: 'timeout: 2', typed: '0' },
    { what: 'a value in an environment', behind: 'cpu: 500', typed: '0' },
    { what: 'the name of somebody who is called', behind: 'calls order-[0-9]+', typed: 'x' },
    { what: 'the name of a service, which others call', behind: 'service order', typed: 'x' },
] as const;

/** Keystroke to diagnostics in a file of so many lines. */
export async function measureKeystrokes(lines: number): Promise<Row[]> {
    const text = generatedModel(lines);
    const stock = await stockCost(text, lines);
    const rows: Row[] = [];
    for (const { what, behind, typed } of kinds) {
        const ours = await ourCost(text, behind, typed);
        rows.push({ what, ours, unit: 'ms', ...(what === kinds[0].what && { stock }) });
    }
    return rows;
}

async function ourCost(text: string, behind: string, typed: string): Promise<Cost> {
    const workspace = createWorkspace({ today });
    workspace.set(uri, text);
    const { next } = edits(text, behind, typed);
    const keystroke = () => {
        workspace.set(uri, next());
        workspace.projectOf(uri)?.diagnostics.length;
    };
    await cpuOf(10, keystroke);
    return cpuCost(keystroke);
}

/** It does the same work wherever the edit is. */
async function stockCost(text: string, lines: number): Promise<Cost> {
    const stock = new StockWorkspace();
    await stock.open(new Map([[uri, text]]));
    if (stock.mistakes() > 0) throw new Error('The stock pipeline cannot read the text.');
    const { next } = edits(text, kinds[0].behind, kinds[0].typed);
    const keystroke = () => stock.edit(uri, next());
    await cpuOf(2, keystroke);
    const times: number[] = [];
    for (let turn = 0; turn < (lines > 20_000 ? 4 : 12); turn++) times.push(await cpuOf(1, keystroke));
    return costOf(times);
}
