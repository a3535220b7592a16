import { createHash } from 'node:crypto';
import type { ExportFormat } from './export-format.ts';
import { markOfPng, markPng } from './png-mark.ts';

/**
 * Content with a mark of ours in it: a comment, or what the format has for such things. The mark holds a checksum of the
 * rest, so that a file that somebody has edited is told from one that may be written anew.
 */
export function withMark(content: string | Uint8Array, format: ExportFormat): string | Uint8Array {
    if (typeof content !== 'string') return markPng(content, markOf(content));
    return markText(content, markOf(content), format);
}

/** Whether a file was written by this program and not touched since. */
export function isOurs(content: Uint8Array, format: ExportFormat): boolean {
    if (format === 'png') {
        const { mark, rest } = markOfPng(content);
        return mark !== undefined && mark === markOf(rest);
    }
    // A line may end in another way once git has had the file.
    const text = Buffer.from(content).toString('utf8').replaceAll('\r\n', '\n');
    const mark = /groundplan export ([0-9a-f]{12})/.exec(text.slice(-200))?.[1];
    if (mark === undefined) return false;
    const unmarked = withoutMark(text, markOfHash(mark), format);
    return unmarked !== undefined && markOf(unmarked) === markOfHash(mark);
}

function markOf(content: string | Uint8Array): string {
    return markOfHash(createHash('sha256').update(content).digest('hex').slice(0, 12));
}

function markOfHash(hash: string): string {
    return `groundplan export ${hash}`;
}

function markText(text: string, mark: string, format: ExportFormat): string {
    return format === 'json' ? text.replace(/\n\}\n$/, `${jsonEnd(mark)}`) : `${text}${commented(mark, format)}\n`;
}

/** The text as it was before it was marked; undefined where it does not end with the mark. */
function withoutMark(text: string, mark: string, format: ExportFormat): string | undefined {
    const end = format === 'json' ? jsonEnd(mark) : `${commented(mark, format)}\n`;
    if (!text.endsWith(end)) return undefined;
    return text.slice(0, -end.length) + (format === 'json' ? '\n}\n' : '');
}

/** JSON has no comments. */
function jsonEnd(mark: string): string {
    return `,\n  "writtenBy": "${mark}"\n}\n`;
}

function commented(mark: string, format: ExportFormat): string {
    switch (format) {
        case 'mermaid':
            return `%% ${mark}`;
        case 'plantuml':
        case 'c4plantuml':
            return `' ${mark}`;
        case 'd2':
            return `# ${mark}`;
        case 'dot':
        case 'structurizr':
            return `// ${mark}`;
        case 'markdown':
            // MDX knows no comments of HTML; a definition that nothing refers to is shown by no reader of Markdown.
            return `\n[//]: # (${mark})`;
        default:
            return `<!-- ${mark} -->`;
    }
}
