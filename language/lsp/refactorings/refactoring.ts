import type { AstNode } from 'langium';
import type { TextEdit } from '../../changes/change.ts';
import { type WrittenText, writtenText } from '../../changes/written-text.ts';
import { format } from '../../format/format.ts';
import type { Message } from '../../messages/message.ts';
import type { Project } from '../../project/project.ts';
import type { FileSection, SourceFile } from '../../syntax/source-file.ts';

/** A change of the text that nobody has complained about. */
export interface Refactoring {
    readonly title: Message;
    /** `refactor.extract` … */
    readonly kind: string;
    /** In offsets of the files as they are; of a new file, the whole text. */
    readonly edits: readonly TextEdit[];
    /** URI of a file that has to be created first. */
    readonly newFile?: string;
}

/** What is selected. */
export interface Selection {
    readonly project: Project;
    readonly file: SourceFile;
    /** In the file. */
    readonly start: number;
    readonly end: number;
    /** The declarations that the selection touches. */
    readonly sections: readonly FileSection[];
    /** The syntax around the beginning of the selection, innermost first. */
    readonly around: readonly AstNode[];
}

/** An edit of a declaration's own text, in offsets of its section. */
export type SectionEdit = Omit<TextEdit, 'uri'>;

const written = new WeakMap<FileSection, WrittenText>();

/** The text of one declaration: looking at no more keeps the offer of refactorings quick in a long file. */
export function writtenSection(section: FileSection): WrittenText {
    const known = written.get(section) ?? writtenText(section.uri, section.text);
    written.set(section, known);
    return known;
}

/** The edits in offsets of the file, with the file's line breaks. */
export function editsIn(file: SourceFile, section: FileSection, edits: readonly SectionEdit[]): TextEdit[] {
    const isWindows = file.text.includes('\r\n');
    return edits
        .map(({ start, end, text }) => ({
            uri: section.uri,
            start: section.start + start,
            end: section.start + end,
            text: isWindows ? text.replaceAll(/\r?\n/g, '\r\n') : text,
        }))
        .sort((left, right) => left.start - right.start);
}

/** A declaration in the layout of the language, without the line break at its end. */
export function laidOut(text: string): string {
    return format(text).trimEnd();
}
