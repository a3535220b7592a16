import { shownLine } from '../drawn-texts.ts';

/**
 * A text for Structurizr's language, in quotes. A quote is escaped there, but a backslash cannot be, and `${NAME}` is
 * replaced by a variable of the reader's system: a space of no width keeps both from it.
 */
export function structurizrString(text: string): string {
    const escaped = shownLine(text).replaceAll('\n', ' ').replaceAll('\\', '\\\u200b').replaceAll('${', '$\u200b{');
    return `"${escaped.replaceAll('"', '\\"').trim()}"`;
}

/** A list of tags; a comma parts them. */
export function structurizrTags(tags: readonly string[]): string {
    return structurizrString(tags.map((tag) => tag.replaceAll(',', ' ')).join(','));
}
