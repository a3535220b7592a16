import { shownLine } from '../drawn-texts.ts';

/** Lines as the value of an attribute in XML; a line break in it has to be written as a number to stay one. */
export function xmlText(lines: readonly string[]): string {
    const text = lines.map(shownLine).join('\n');
    return text.replaceAll(/[&<>"\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
