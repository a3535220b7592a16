import { createHash } from 'node:crypto';
import type { PageBlock } from './page-blocks.ts';

/** What stands in a block now, without what stands before each line; empty where nothing does. */
export function blockText(text: string, { opening, closing, prefix }: PageBlock): string {
    const lines = text.slice(opening.end, closing.start).split(/\r?\n/);
    return lines
        .map((line) => withoutPrefix(line, prefix).trimEnd())
        .join('\n')
        .replace(/^\n+/, '')
        .trimEnd();
}

function withoutPrefix(line: string, prefix: string): string {
    if (line.startsWith(prefix)) return line.slice(prefix.length);
    return prefix.includes('>')
        ? line.replace(/^[\s>]*/, '')
        : line.slice(0, prefix.length).trimStart() + line.slice(prefix.length);
}

/** A block with a new content, in the line endings around it and with its checksum. */
export function filledBlock(text: string, { opening, prefix }: PageBlock, content: string): string {
    const ending = text.slice(opening.end).match(/\r?\n/)?.[0] ?? (text.includes('\r\n') ? '\r\n' : '\n');
    const lines = ['', '', ...content.split('\n'), ''].map((line, index) => {
        return index === 0 ? '' : line === '' ? prefix.trimEnd() : prefix + line;
    });
    const mark = `/groundplan ${checksum(content)}`;
    const end = opening.form === 'html' ? `<!-- ${mark} -->` : `{/* ${mark} */}`;
    return text.slice(opening.start, opening.end) + [...lines, prefix + end].join(ending);
}

/** Tells a content that somebody has changed by hand; formatters may lay it out in their own way. */
export function checksum(content: string): string {
    return createHash('sha256').update(withoutLayout(content)).digest('hex').slice(0, 8);
}

export function isSameContent(left: string, right: string): boolean {
    return withoutLayout(left) === withoutLayout(right);
}

/** Without white space at will, and without the lines below the headers of tables. */
function withoutLayout(content: string): string {
    const lines = content.split('\n').filter((line) => !/^[\s|:-]*-[\s|:-]*$/.test(line));
    return lines.join(' ').replaceAll(/\s+/g, ' ').trim();
}
