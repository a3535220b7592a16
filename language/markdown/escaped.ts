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

/**
 * GitHub and Docusaurus make links of addresses. They would take a backslash for a part of one, and Docusaurus stops at
 * one that cannot be an address at all: there a word joiner, which nobody sees, keeps it from being one.
 */
function asleep(line: string): string {
    return line.replaceAll(addressWithSigns, (address) => {
        const mark = noAddress.test(address) ? '&#8288;' : '';
        return address.replaceAll('://', `&#58;${mark}//`).replaceAll(/(?<=www)\./gi, `${mark}&#46;`);
    });
}

const addressWithSigns = /\b(?:\w+:\/\/|www\.)\S*?(?:[\\`*_{}[\]>|#^%]|"(?=\S)|&(?=#?\w+;))\S*/gi;
/** At its end, such a sign counts as standing behind the address. */
const noAddress = /(?:["\\`{}[\]>|^]|&lt;|%(?![\da-f]{2})).*\w/i;

/** What begins a line as a list or a heading does. */
function withoutBlocks(text: string): string {
    return text.replaceAll(/^(\s*)([-+=])/gm, '$1\\$2').replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
