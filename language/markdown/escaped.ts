/** Text of an author, shown as it is and never as markup: in Markdown, on GitHub and in MDX. */
export function escaped(text: string): string {
    return text
        .replaceAll(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
        .replaceAll(/^(\s*)([-+=])/gm, '$1\\$2')
        .replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** The same in one line, for headings, lists and tables. */
export function escapedLine(text: string): string {
    return escaped(text.trim().replaceAll(/\s+/g, ' '));
}
