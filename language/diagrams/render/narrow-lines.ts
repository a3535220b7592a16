import { textWidth } from './text-width.ts';

/**
 * A line as one or several of about the same width: old versions of Mermaid break no line, and new ones do it at widths
 * of their own. A word that is too long may be broken anywhere. What is beyond 500 characters is left out.
 */
export function narrowLines(line: string): string[] {
    const text = shortened(line);
    const width = textWidth(text);
    const lines = width <= widestLine ? [text] : broken(text, (width / Math.ceil(width / widestLine)) * slack);
    return lines.map((each) => each.replaceAll(longRun, `$&${softBreak}`));
}

/** No longer than what a reader takes in, with a sign where it goes on. */
export function shortened(line: string): string {
    const characters = [...line];
    return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}…` : line;
}

const mostCharacters = 500;
const widestLine = 320;
/** Words differ in length; without it the last line would hold the rest alone. */
const slack = 1.15;

function broken(text: string, widest: number): string[] {
    const [first = '', ...words] = text.split(' ');
    const lines = [first];
    for (const word of words) {
        const longer = `${lines.at(-1)} ${word}`;
        if (textWidth(longer) <= Math.min(widest, widestLine)) lines[lines.length - 1] = longer;
        else lines.push(word);
    }
    return lines.filter((each) => each.trim() !== '');
}

/** Scripts without spaces and letters that are joined are left alone: browsers break or join them as they should. */
const longRun = /(?:[!-~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*){30}(?=\S)/gu;
const softBreak = '\u200b';
