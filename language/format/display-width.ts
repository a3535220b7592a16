/** How many columns of a terminal a text takes: two for Hangul, Han, Kana and emoji, none for combining marks. */
export function widthOf(text: string): number {
    let width = 0;
    for (const character of text) width += widthOfCharacter(character);
    return width;
}

function widthOfCharacter(character: string): number {
    if (combining.test(character)) return 0;
    return wide.test(character) ? 2 : 1;
}

/** Also the vowels and final consonants of Hangul written as separate letters: they join the syllable before. */
const combining = /[\p{M}\u1160-\u11ff\u200b-\u200d]/u;

/** The ranges of Unicode's East Asian Width that are wide or full-width. */
const wide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
