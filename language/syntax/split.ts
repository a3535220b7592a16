import { foreignSigns } from './foreign-signs.ts';
import type { SoftKeywords } from './soft-keywords.ts';

/** The part of a file that holds one top-level declaration, with the comments before it. */
export interface Section {
    readonly start: number;
    readonly end: number;
}

export interface DeclarationKeywords extends SoftKeywords {
    /** Keywords that begin a declaration. */
    readonly declarations: ReadonlySet<string>;
    /** For each keyword that opens a block, those with which the statements of that block begin. */
    readonly blocks: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Cuts a file into its top-level declarations without parsing it, so that each is parsed alone, an error stays in the
 * declaration it is in, and after an edit only the declaration that changed is parsed again.
 * Where braces do not balance, a declaration keyword at the beginning of a line ends what was left open.
 */
export function split(text: string, words: DeclarationKeywords): Section[] {
    const trusting = sections(text, words, 'braces');
    return trusting.isBalanced ? trusting.sections : sections(text, words, 'line starts').sections;
}

interface Cut {
    readonly sections: Section[];
    readonly isBalanced: boolean;
}

function sections(text: string, words: DeclarationKeywords, trust: 'braces' | 'line starts'): Cut {
    const cutter = new Cutter(text);
    const walker = new Walker(text);
    let previous = '';
    let isBalanced = true;
    for (let word = walker.next(); word !== undefined; word = walker.next()) {
        if (word === '}' && cutter.depth === 0) isBalanced = false;
        const canBegin = cutter.depth === 0 || (trust === 'line starts' && walker.isAtLineStart && !walker.isKey);
        if (canBegin && beginsSection(word, previous, cutter.depth, walker, words)) cutter.begin(walker.leadingStart);
        cutter.see(word);
        previous = word;
    }
    return { sections: cutter.finish(), isBalanced: isBalanced && cutter.depth === 0 };
}

/** At depth 0 every word at the beginning of a line that continues no declaration begins one, known or misspelled. */
function beginsSection(
    word: string,
    previous: string,
    depth: number,
    walker: Walker,
    words: DeclarationKeywords,
): boolean {
    if (!isWord(word)) return false;
    if (depth > 0) return words.declarations.has(word) && !(word === 'database' && walker.isFollowedBy('server'));
    if (separators.has(previous)) return false;
    if (!words.declarations.has(word)) return walker.isAtLineStart && !words.keywords.has(word);
    if (walker.isKey && !walker.isAtLineStart) return false;
    return !(walker.isOnSameLine && (words.introduceNames.has(previous) || words.pairs.has(`${previous} ${word}`)));
}

const separators: ReadonlySet<string> = new Set([',', '->', '.', ':', '=']);

function isWord(word: string): boolean {
    return word !== '{' && word !== '}' && word !== '"' && !separators.has(word);
}

class Cutter {
    depth = 0;
    readonly #sections: Section[] = [];
    readonly #text: string;
    #start: number | undefined;

    constructor(text: string) {
        this.#text = text;
    }

    begin(offset: number): void {
        this.#close(offset);
        this.#start = offset;
        this.depth = 0;
    }

    see(word: string): void {
        this.#start ??= 0;
        if (word === '{') this.depth++;
        if (word === '}' && this.depth > 0) this.depth--;
    }

    /** A file of nothing but comments is one section, so that a comment without end is found. */
    finish(): Section[] {
        this.#start ??= 0;
        this.#close(this.#text.length);
        return this.#sections;
    }

    #close(end: number): void {
        if (this.#start === undefined) return;
        let trimmed = end;
        while (trimmed > this.#start && isBlank(this.#text.charCodeAt(trimmed - 1))) trimmed--;
        if (trimmed > this.#start) this.#sections.push({ start: this.#start, end: trimmed });
    }
}

/** Steps through words, braces and separators; skips comments; gives every string as `"`. This is the hot loop. */
class Walker {
    isFirstOnLine = true;
    isAtLineStart = true;
    isOnSameLine = false;
    /** Where the comments before the current word begin, or the word itself. */
    leadingStart = 0;
    readonly #text: string;
    #offset: number;

    constructor(text: string) {
        this.#text = text;
        this.#offset = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }

    /** True when the word just given is the key of a property. */
    get isKey(): boolean {
        return /^[ \t]*:/.test(this.#text.slice(this.#offset, this.#offset + 20));
    }

    isFollowedBy(word: string): boolean {
        return this.#text
            .slice(this.#offset, this.#offset + 40)
            .trimStart()
            .startsWith(word);
    }

    next(): string | undefined {
        const start = this.#skipSpaceAndComments();
        if (start >= this.#text.length) return undefined;
        const end = this.#endOfWord(start);
        this.#offset = end;
        const first = this.#text.charCodeAt(start);
        if (first === 0x22) return '"';
        const word = this.#text.slice(start, end);
        return first < 0xff00 ? word : (foreignSigns[word] ?? word);
    }

    #skipSpaceAndComments(): number {
        const text = this.#text;
        let offset = this.#offset;
        let lineStart = offset === 0 ? 0 : -1;
        let leading = -1;
        this.isOnSameLine = true;
        for (; offset < text.length; ) {
            const character = text.charCodeAt(offset);
            if (character === 0x0a) {
                lineStart = ++offset;
                this.isOnSameLine = false;
            } else if (isBlank(character)) {
                offset++;
            } else if (isCommentStart(text, offset)) {
                if (leading < 0 && lineStart >= 0) leading = offset;
                offset = endOfComment(text, offset);
            } else break;
        }
        this.isAtLineStart = lineStart === offset;
        this.isFirstOnLine = lineStart >= 0;
        this.leadingStart = leading < 0 ? offset : leading;
        return offset;
    }

    #endOfWord(start: number): number {
        const text = this.#text;
        const first = text.charCodeAt(start);
        if (first === 0x22) return endOfString(text, start);
        if (first === 0x2d && text.charCodeAt(start + 1) === 0x3e) return start + 2;
        if (isSeparator(first)) return start + 1;
        let end = start + 1;
        while (end < text.length && continuesWord(text, end)) end++;
        return end;
    }
}

function isBlank(character: number): boolean {
    return character <= 0x20 || character === 0xa0 || character === 0xfeff;
}

function continuesWord(text: string, offset: number): boolean {
    const character = text.charCodeAt(offset);
    if (character <= 0x20 || character === 0x22 || isSeparator(character) || character === 0xa0) return false;
    if (character === 0x2d) return text.charCodeAt(offset + 1) !== 0x3e;
    return character !== 0x2f || !isCommentStart(text, offset);
}

function isSeparator(character: number): boolean {
    if (character > 0xff00) return foreignSigns[String.fromCharCode(character)] !== undefined;
    return character === 0x7b || character === 0x7d || character === 0x2c || character === 0x2e || character === 0x3a;
}

/** `//` and block comments, and those of other notations: `#` and `--`. */
function isCommentStart(text: string, offset: number): boolean {
    const second = text.charCodeAt(offset + 1);
    switch (text.charCodeAt(offset)) {
        case 0x2f:
            return second === 0x2f || second === 0x2a;
        case 0x2d:
            return second === 0x2d && !/^-+>/.test(text.slice(offset, offset + 9));
        default:
            return text.charCodeAt(offset) === 0x23;
    }
}

function endOfComment(text: string, start: number): number {
    const isLine = text.charCodeAt(start + 1) !== 0x2a;
    const found = isLine ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
    if (found < 0) return text.length;
    return isLine ? found : found + 2;
}

function endOfString(text: string, start: number): number {
    for (let offset = start + 1; offset < text.length; offset++) {
        const character = text.charCodeAt(offset);
        if (character === 0x5c) offset++;
        else if (character === 0x22) return offset + 1;
        else if (character === 0x0a) return endOfUnclosed(text, start, offset);
    }
    return endOfUnclosed(text, start, text.length);
}

/** Leaves the braces at the end of the line to the block, as `scan` does. */
function endOfUnclosed(text: string, start: number, lineEnd: number): number {
    return start + 1 + text.slice(start + 1, lineEnd).search(/[\s{}]*$/);
}
