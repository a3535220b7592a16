import { widthOf } from '../format/display-width.ts';

/**
 * A table that is readable in its source too; its texts are Markdown already. Columns grow in steps and not beyond a
 * limit, so that a longer name changes its own row and seldom the others.
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
    const widths = header.map((title, column) => widthFor([title, ...rows.map((row) => row[column] ?? '')]));
    const line = (cells: readonly string[]) => {
        const padded = widths.map((width, column) => paddedTo(width, cells[column] ?? ''));
        return `| ${padded.join(' | ')} |`;
    };
    return [line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)];
}

const step = 8;
const limit = 40;

function widthFor(cells: readonly string[]): number {
    const widest = Math.max(...cells.map(widthOf));
    return Math.min(limit, Math.ceil(widest / step) * step);
}

function paddedTo(width: number, text: string): string {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
