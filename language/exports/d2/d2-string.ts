import { shownLine } from '../drawn-texts.ts';

/** A text for D2, in double quotes. A backslash begins an escape there, and `${name}` asks for a variable. */
export function d2String(lines: readonly string[]): string {
    const text = lines.map(shownLine).join('\n');
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '\\$');
    return `"${escaped.replaceAll('\n', '\\n')}"`;
}
