import { scan } from '../syntax/scan.ts';

/** Statements need no line breaks: white space parts them. */
export function onOneLine(text: string): string {
    return withClosedComments(text)
        .replaceAll(/\{\s*\n\s*/g, '{ ')
        .replaceAll(/\s*\n\s*\}/g, ' }')
        .replaceAll(/\*\/\s*\n\s*/g, '*/ ')
        .replaceAll(/\s*\n\s*/g, '  ');
}

/** A comment that only the end of its line ends would swallow what follows it. */
function withClosedComments(text: string): string {
    let closed = '';
    let end = 0;
    for (const lexeme of scan(text)) {
        if (lexeme.kind !== 'line-comment') continue;
        const words = text
            .slice(lexeme.start + 2, lexeme.end)
            .replaceAll('*/', '* /')
            .trim();
        closed += `${text.slice(end, lexeme.start)}/* ${words} */`;
        end = lexeme.end;
    }
    return closed + text.slice(end);
}
