/** Statements need no line breaks: white space parts them. */
export function onOneLine(text: string): string {
    return text
        .replaceAll(/\{\s*\n\s*/g, '{ ')
        .replaceAll(/\s*\n\s*\}/g, ' }')
        .replaceAll(/\s*\n\s*/g, '  ');
}
