import { shownLine } from '../drawn-texts.ts';

/**
 * A label for Graphviz, in its quotes. A backslash begins an escape there, an ampersand an entity of HTML, and nothing
 * else in quotes is anything but text.
 */
export function dotLabel(lines: readonly string[]): string {
    const text = lines.map(shownLine).join('\n');
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
    return `"${escaped.replaceAll('\n', '\\n')}"`;
}

/** A name of a node: no escapes but that of the quote, so a backslash is doubled only to be no escape itself. */
export function dotName(name: string): string {
    return `"${shownLine(name).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;
}
