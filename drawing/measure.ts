/** The width of one line of text in pixels; rather too much than too little, since boxes are made from it. */
export type Measure = (text: string, font: Font) => number;

export interface Font {
    /** In pixels. */
    readonly size: number;
    readonly weight: 'regular' | 'bold';
}

/** Widths that hold for the usual faces without serifs, so that a picture fits whatever font is there. */
export const measure: Measure = (text, { size, weight }) => {
    let units = 0;
    for (const character of text) units += advance(character);
    return Math.ceil((units / 1000) * size * (weight === 'bold' ? 1.07 : 1));
};

/** In thousandths of the font's size. */
function advance(character: string): number {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128) return ascii[code] ?? 0;
    if (zeroWidth.test(character)) return 0;
    if (code >= 0x1f000) return 1300;
    return isWide(code) ? 1000 : 700;
}

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Hangul, Hanja, Kana and full-width forms. */
function isWide(code: number): boolean {
    return code >= 0x1100 && !(code >= 0x1200 && code < 0x2e80 && code !== 0x2192);
}

const groups: Readonly<Record<number, string>> = {
    230: "'|",
    290: ' !,./:;\\`ijl',
    340: '()[]frtI-"',
    400: '*{}^',
    530: 'Jcksvxyz_?',
    590: '$0123456789aebdghnopqu#+<=>~',
    650: 'EFLPTYSZ',
    720: 'ABCDHKNRUVX&w',
    790: 'GOQ',
    900: 'mM',
    980: '%@W',
};

const ascii = tableOf(groups);

function tableOf(widths: Readonly<Record<number, string>>): readonly number[] {
    const table = new Array<number>(128).fill(0);
    for (const [width, characters] of Object.entries(widths))
        for (const character of characters) table[character.charCodeAt(0)] = Number(width);
    return table;
}
