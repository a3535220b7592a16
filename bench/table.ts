import type { Cost } from './measure.ts';

export interface Row {
    readonly what: string;
    readonly ours: Cost | number;
    /** Undefined where the stock pipeline does nothing of the kind. */
    readonly stock?: Cost | number;
    readonly unit: 'ms' | 'MB';
}

/** One line for each figure, ours before that of the stock pipeline, and how many times as much that one is. */
export function printTable(title: string, rows: readonly Row[]): void {
    process.stdout.write(`\n${title.padEnd(58)}${'ours'.padStart(20)}${'stock'.padStart(20)}${'ratio'.padStart(9)}\n`);
    for (const { what, ours, stock, unit } of rows) {
        const ratio = stock === undefined ? '' : `${(middle(stock) / Math.max(0.001, middle(ours))).toFixed(0)} x`;
        const cells = [figure(ours, unit), stock === undefined ? '–' : figure(stock, unit)];
        process.stdout.write(
            `  ${what.padEnd(56)}${cells.map((cell) => cell.padStart(20)).join('')}${ratio.padStart(9)}\n`,
        );
    }
}

function figure(value: Cost | number, unit: string): string {
    if (typeof value === 'number') return `${digits(value)} ${unit}`;
    return `${digits(value.median)} / ${digits(value.slow)} ${unit}`;
}

function middle(value: Cost | number): number {
    return typeof value === 'number' ? value : value.median;
}

function digits(value: number): string {
    return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
