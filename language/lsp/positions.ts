import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Position, Range } from 'vscode-languageserver-types';
import { type Source, type Stretch, stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { SourceFile } from '../syntax/source-file.ts';

const documents = new WeakMap<SourceFile, TextDocument>();

/** The file as the protocol counts it: lines and UTF-16 columns. */
export function documentOf(file: SourceFile): TextDocument {
    const known = documents.get(file);
    if (known) return known;
    const document = TextDocument.create(file.uri, 'groundplan', 0, file.text);
    documents.set(file, document);
    return document;
}

export function rangeIn(file: SourceFile, { start, end }: Omit<Stretch, 'uri'>): Range {
    const document = documentOf(file);
    return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A file of the project or of those that it imports from. */
function fileIn({ files, libraries }: Project, uri: string): SourceFile | undefined {
    return files.get(uri) ?? libraries.find((library) => library.files.has(uri))?.files.get(uri);
}

/** Undefined for a stretch of a file that neither the project has nor those that it imports from. */
export function locationOf(project: Project, stretch: Stretch): Location | undefined {
    const file = fileIn(project, stretch.uri);
    return file && { uri: stretch.uri, range: rangeIn(file, stretch) };
}

/** The end of the file for positions behind it; 0 for a file that the project does not have. */
export function offsetAt(project: Project, uri: string, position: Position): number {
    const file = project.files.get(uri);
    return file ? documentOf(file).offsetAt(position) : 0;
}

export function rangeOf(project: Project, source: Source): Range {
    const location = locationOf(project, stretchOf(source));
    if (!location) throw new Error(`The project has no file '${source.section.uri}'.`);
    return location.range;
}
