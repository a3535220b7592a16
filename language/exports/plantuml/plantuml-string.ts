import { shownLine } from '../drawn-texts.ts';

/**
 * A text that PlantUML shows exactly as it is written, without quotes around it. PlantUML reads a markup of its own in
 * every label, HTML, entities, functions and line breaks; only `<U+0023>` is safe from all of them. What cannot begin
 * any of these stays readable. A long dash is written as its number, since PlantUML makes a hyphen of it. A space of no
 * width keeps `&#35;` from being one character, which it is for PlantUML when it writes SVG.
 */
export function plantumlText(lines: readonly string[]): string {
    const text = lines.flatMap((line) => shownLine(line).split('\n')).map(encoded);
    return text.join('\\n') || nothing;
}

const nothing = '<U+00A0>';

function encoded(line: string): string {
    const characters = [...line];
    const text = characters.map((character, index) => {
        if (character === '&' && characters[index + 1] === '#') return entity('&') + entity('\u200b');
        return isReadable(characters, index) ? character : entity(character);
    });
    return text.join('') || nothing;
}

function entity(character: string): string {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function isReadable(characters: readonly string[], index: number): boolean {
    const [character = '', before = '', after = ''] = [characters[index], characters[index - 1], characters[index + 1]];
    // PlantUML knows the numbers of characters up to four digits; it leaves the others alone, as letters.
    if ((character.codePointAt(0) ?? 0) > 0xffff || /[\p{L}\p{N}\p{M}×·…]/u.test(character)) return true;
    switch (character) {
        case ' ':
            return index > 0 && index < characters.length - 1;
        case ',':
        case '(':
        case ')':
            return index > 0;
        case '-':
        case '.':
        case '/':
        case ':':
            return isWordCharacter(before) && isWordCharacter(after);
        default:
            return false;
    }
}

function isWordCharacter(character: string): boolean {
    return /[\p{L}\p{N}]/u.test(character);
}
