import type { Range } from 'vscode-languageserver-types';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { documentOf } from './positions.ts';

/** The sections that have text in a range of lines and columns. */
export function sectionsIn(file: SourceFile, range: Range): FileSection[] {
    const document = documentOf(file);
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return file.sections.filter((section) => section.start <= end && start <= section.start + section.text.length);
}
