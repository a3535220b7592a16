import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatEdits } from '../format/format-edits.ts';
import type { Project } from '../project/project.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { documentOf, rangeIn } from './positions.ts';
import { sectionsIn } from './section-ranges.ts';

/** The edits that format the lines of a range. */
export function rangeFormatting(project: Project, uri: string, { start, end }: Range): TextEdit[] {
    const file = project.files.get(uri);
    if (!file) return [];
    const lastLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return editsOnLines(file, start.line, lastLine);
}

/** Blank lines before the first and behind the last line are left alone: the cursor may be there. */
export function editsOnLines(file: SourceFile, first: number, last: number): TextEdit[] {
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
