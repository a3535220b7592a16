import { styleText } from 'node:util';

/** A page as people read it in a terminal: without the marks of Markdown, code set in from the margin. */
export function pageText(page: string, look: 'plain' | 'coloured'): string {
    const title = (text: string) => (look === 'plain' ? text : styleText('bold', text, { validateStream: false }));
    let isCode = false;
    const lines = page.split(/\r?\n/).flatMap((line): string[] => {
        if (line.startsWith('```')) {
            isCode = !isCode;
            return [];
        }
        if (isCode) return [`    ${line}`.trimEnd()];
        if (otherLanguage.test(line)) return [];
        const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
        return [heading === undefined ? withoutMarks(line) : title(heading)];
    });
    return lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim();
}

/** The line that leads to the same page in the other language. */
const otherLanguage = /^\[(?:한국어|English)\]\([^)]*\)$/;

function withoutMarks(line: string): string {
    return line.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1');
}
