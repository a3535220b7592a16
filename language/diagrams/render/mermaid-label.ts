import { narrowLines, shortened } from './narrow-lines.ts';

/**
 * A label that Mermaid shows exactly as it is written, in every version in use. Mermaid reads Markdown, HTML, icons,
 * formulas, directives and entities inside quotes; only its numeric entities (`#35;`) are safe from all of them.
 * What cannot begin any of these stays readable: `10.0.0.1`, `order (v2)`, `k8s-1`, `HTTPS:443`, `in: a`.
 */
export function mermaidLabel(lines: readonly string[]): string {
    const shown = lines.flatMap((line) => line.split(lineEnd)).flatMap((line) => narrowLines(clean(line)));
    return shown.map(encoded).join(shown.some(isMarkup) ? '\n' : '<br/>');
}

/**
 * Beside a `<br/>`, Mermaid's purifier turns entities into what they stand for, and what reads Markdown, icons, formulas
 * and links comes after it. A line end does the same without a purifier.
 */
function isMarkup(line: string): boolean {
    return /[*_`~[\\$@|^]|\bfa\w?:|:\/\/|www\.|^ *(?:[-+>#=]|\d+[.)])/i.test(line);
}

/** The same in one line, for what Mermaid shows to nobody but reads aloud. */
export function mermaidLine(text: string): string {
    return encoded(shortened(clean(text)));
}

const lineEnd = /\r\n?|[\n\u2028\u2029]/;

function encoded(line: string): string {
    const characters = [...line];
    const text = characters
        .map((character, index) => (isReadable(characters, index) ? character : entity(character)))
        .join('')
        .replaceAll(direction, (_, word, letter) => word + entity(letter));
    return /^ *$/.test(text) ? nothing : text;
}

/** Without control characters and marks that turn the reading direction; Mermaid's own marks for an entity are parted. */
function clean(line: string): string {
    return line
        .replaceAll(/\s/g, ' ')
        .replaceAll(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu, '')
        .replaceAll('ﬂ°', 'ﬂ\u200b°')
        .replaceAll('¶ß', '¶\u200bß');
}

/** Mermaid takes a line with this for a statement, even when it stands in quotes. */
const direction = /(direction +)([TBLR])/gi;

/** Mermaid takes no empty label. */
const nothing = '#8203;';

function entity(character: string): string {
    return `#${character.codePointAt(0)};`;
}

function isReadable(characters: readonly string[], index: number): boolean {
    const [character = '', before = '', after = ''] = [characters[index], characters[index - 1], characters[index + 1]];
    if (character === 'ﬂ' || character === 'ß') return false;
    if (/[\p{L}\p{N}\p{M} ×·–…]/u.test(character)) return true;
    switch (character) {
        case ',':
        case '(':
        case '=':
        case '!':
        case '?':
            return index > 0;
        case ')':
            // `1) first` is a list in Markdown.
            return index > 0 && !characters.slice(0, index).every((each) => /[0-9]/.test(each));
        case '/':
            return index > 0 && before !== '/' && after !== '/';
        case '-':
            return isWordCharacter(before) && isWordCharacter(after);
        case '.':
            // Mermaid's Markdown makes links of `www.…`.
            return isWordCharacter(before) && isWordCharacter(after) && !/w/i.test(before);
        case ':':
            return isWordCharacter(before) && /[0-9 ]/.test(after);
        default:
            return false;
    }
}

function isWordCharacter(character: string): boolean {
    return /[\p{L}\p{N}]/u.test(character);
}
