import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { formatEdits } from '../format/format-edits.ts';
import type { Project } from '../project/project.ts';
import { type Lexeme, scan } from '../syntax/scan.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { documentOf, rangeIn } from './positions.ts';
import { sectionsIn } from './section-ranges.ts';
import { sectionAt } from './syntax-at.ts';

/** The edits that format the lines of a range. */
export function rangeFormatting(project: Project, uri: string, { start, end }: Range): TextEdit[] {
    const file = project.files.get(uri);
    if (!file) return [];
    const lastLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return editsOnLines(file, start.line, lastLine);
}

/** After a closing brace its whole block is formatted, after a line break the line that was left. */
export function onTypeFormatting(project: Project, uri: string, position: Position, typed: string): TextEdit[] {
    const file = project.files.get(uri);
    if (!file) return [];
    if (typed !== '}') return position.line === 0 ? [] : editsOnLines(file, position.line - 1, position.line - 1);
    const document = documentOf(file);
    const section = sectionAt(file, document.offsetAt(position));
    const opening = section && openingBrace(section, document.offsetAt(position) - section.start);
    if (!section || !opening) return [];
    return editsOnLines(file, document.positionAt(section.start + opening.start).line, position.line);
}

/** Blank lines before the first and behind the last line are left alone: the cursor may be there. */
function editsOnLines(file: SourceFile, first: number, last: number): TextEdit[] {
    const document = documentOf(file);
    const start = document.offsetAt({ line: first, character: 0 });
    const end = document.offsetAt({ line: last + 1, character: 0 });
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    return sectionsIn(file, range)
        .flatMap(sectionEdits)
        .filter((edit) => start <= edit.start && edit.start < end && edit.end <= end)
        .map((edit) => ({ range: rangeIn(file, edit), newText: edit.text }));
}

/** A section is laid out like the whole file: it begins at the margin. What is behind it belongs to no section. */
function sectionEdits({ start, text }: FileSection): { start: number; end: number; text: string }[] {
    return formatEdits(text)
        .filter((edit) => edit.start < text.length)
        .map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text }));
}

function openingBrace({ text }: FileSection, cursor: number): Lexeme | undefined {
    const open: Lexeme[] = [];
    for (const lexeme of scan(text)) {
        if (lexeme.kind !== 'punctuation') continue;
        if (text[lexeme.start] === '{') open.push(lexeme);
        const opening = text[lexeme.start] === '}' ? open.pop() : undefined;
        if (lexeme.end === cursor) return opening;
    }
    return undefined;
}
