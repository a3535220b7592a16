/** Text of an author, shown as it is and never as markup: in CommonMark, on GitHub and in MDX. */
export function escaped(text: string): string {
    return withoutBlocks(text.replaceAll(/[\\`*_{}[\]<>#|~&$]/g, '\\$&'));
}

/**
 * The same in one line, for pages. Some of their readers, such as MkDocs, know a backslash before a few characters only,
 * and entities before all.
 */
export function escapedLine(text: string): string {
    const line = text
        .trim()
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/\p{Cc}/gu, '');
    const withEntities = line.replaceAll(/[<~$]|^=|&(?=#?\w+;)/g, (character) => entities[character] ?? character);
    return withoutBlocks(asleep(withEntities).replaceAll(/[\\`*_{}[\]>|]|(?<!&)#/g, '\\$&'));
}

const entities: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '~': '&#126;',
    $: '&#36;',
    '=': '&#61;',
    '&': '&amp;',
};

/** GitHub makes a link of an address, and would show a backslash in it; one without signs of Markdown may be a link. */
function asleep(line: string): string {
    return line.replaceAll(/\b(?:\w+:\/\/|www\.)\S*?(?:[\\`*_{}[\]>|#]|&(?=#?\w+;))\S*/gi, (address) =>
        address.replaceAll('://', '&#58;//').replaceAll(/(?<=www)\./gi, '&#46;'),
    );
}

/** What begins a line as a list or a heading does. */
function withoutBlocks(text: string): string {
    return text.replaceAll(/^(\s*)([-+=])/gm, '$1\\$2').replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
