import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { LineCursor } from './line-cursor.ts';
import { documentOf } from './positions.ts';
import { sectionsIn } from './section-ranges.ts';
import { looksAlike, sectionTokens, type Token } from './tokens/section-tokens.ts';
import { tokenModifiers, tokenTypes } from './tokens/token-legend.ts';

/** What every word of a file is, for colouring it; of a part of the file when a range is given. */
export function semanticTokens(project: Project, uri: string, range?: Range): SemanticTokens {
    const file = project.files.get(uri);
    if (!file) return { data: [] };
    return { data: encoded(file, range ? sectionsIn(file, range) : file.sections, project) };
}

/**
 * Each token as the protocol wants it: lines and columns from the token before, length, type and modifiers.
 * The numbers of a section count from its beginning, so only the first token of each depends on where it stands.
 */
function encoded(file: SourceFile, sections: readonly FileSection[], project: Project): number[] {
    const document = documentOf(file);
    const data: number[] = [];
    let before = { line: 0, column: 0 };
    for (const section of sections) {
        const own = encodedSection(section, project);
        const [line, column] = own.numbers;
        if (line === undefined || column === undefined) continue;
        const start = document.positionAt(section.start);
        const first = { line: start.line + line, column: line === 0 ? start.character + column : column };
        const isSameLine = first.line === before.line;
        data.push(first.line - before.line, isSameLine ? first.column - before.column : first.column);
        for (let index = 2; index < own.numbers.length; index++) data.push(own.numbers[index] ?? 0);
        const isOneLine = own.last.line === 0;
        before = {
            line: start.line + own.last.line,
            column: isOneLine ? start.character + own.last.column : own.last.column,
        };
    }
    return data;
}

interface EncodedSection {
    readonly numbers: readonly number[];
    /** Where the last token begins, counted from the beginning of the section. */
    readonly last: { readonly line: number; readonly column: number };
    /** What the section's references meant. */
    readonly meanings: readonly (Declared | undefined)[];
}

const known = new WeakMap<FileSection, EncodedSection>();

/** Taken over as long as the text is the same and the names in it mean the same kinds of things. */
function encodedSection(section: FileSection, { linked }: Project): EncodedSection {
    const { references } = section.parsed;
    const before = known.get(section);
    const isSame =
        before && references.every((each, index) => looksAlike(linked.links.get(each), before.meanings[index]));
    if (isSame) return before;
    const meanings = references.map((reference) => linked.links.get(reference));
    const encodedNow = { ...encode(section.text, sectionTokens(section, linked.links)), meanings };
    known.set(section, encodedNow);
    return encodedNow;
}

function encode(text: string, tokens: readonly Token[]): Omit<EncodedSection, 'meanings'> {
    const numbers: number[] = [];
    const cursor = new LineCursor(text);
    let last = { line: 0, column: 0 };
    for (const { start, end, type, modifier } of tokens) {
        const modifiers = modifier ? 1 << tokenModifiers.indexOf(modifier) : 0;
        for (const part of linesOf(text, start, end)) {
            const at = cursor.at(part.start);
            const column = at.line === last.line ? at.column - last.column : at.column;
            numbers.push(at.line - last.line, column, part.end - part.start, tokenTypes.indexOf(type), modifiers);
            last = at;
        }
    }
    return { numbers, last };
}

/** Many editors want no token to reach over the end of a line. */
function* linesOf(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
    let from = start;
    for (const line of text.slice(start, end).split('\n')) {
        const length = line.replace(/\r$/, '').length;
        if (length > 0) yield { start: from, end: from + length };
        from += line.length + 1;
    }
}
