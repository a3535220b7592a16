import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import { folderOf } from '../../project/workspace.ts';
import type { FileSection, SourceFile } from '../../syntax/source-file.ts';
import { type Refactoring, type Selection, writtenSection } from './refactoring.ts';
import { type Extent, stretchWithComments } from './stretch-with-comments.ts';

/** Longer lists are no choice. */
const mostFiles = 5;

/** Moves a declaration, with the comments right above it, into a file of its own or into another one of the folder. */
export function moveDeclaration({ project, file, sections }: Selection): Refactoring[] {
    const [section] = sections;
    const declaration = section?.parsed.declaration;
    if (!section || sections.length > 1 || !declaration || ast.isImport(declaration) || file.sections.length < 2)
        return [];
    const moved = movedText(section, file);
    const name = declaration.name;
    const newFile = `${folderOf(file.uri)}/${encodeURIComponent(name)}.gplan`;
    const others = [...project.files.values()].filter((other) => other !== file).slice(0, mostFiles);
    const toNew: Refactoring = {
        title: message('refactoring.move-to-new-file', { name, file: `${name}.gplan` }),
        kind: 'refactor.move.newFile',
        newFile,
        edits: [moved.removal, { uri: newFile, start: 0, end: 0, text: `${moved.text}${moved.lineBreak}` }],
    };
    const toOthers = others.map((other): Refactoring => {
        const title = message('refactoring.move-to-file', { name, file: fileName(other.uri) });
        return { title, kind: 'refactor.move.file', edits: [moved.removal, addition(moved.text, other)] };
    });
    return project.files.has(newFile) ? toOthers : [toNew, ...toOthers];
}

function movedText(section: FileSection, file: SourceFile) {
    const root = section.parsed.declaration?.$cstNode;
    const own = stretchWithComments(writtenSection(section), { start: root?.offset ?? 0, end: root?.end ?? 0 });
    const stretch = { start: section.start + own.start, end: section.start + own.end };
    const removal = { uri: file.uri, ...withBlankLines(file, stretch), text: '' };
    const lineBreak = file.text.includes('\r\n') ? '\r\n' : '\n';
    return { text: file.text.slice(stretch.start, stretch.end), removal, lineBreak };
}

function addition(text: string, { uri, text: other }: SourceFile) {
    const end = other.trimEnd().length;
    const lineBreak = other.includes('\r\n') ? '\r\n' : '\n';
    const added = text.replaceAll(/\r?\n/g, lineBreak);
    if (end === 0) return { uri, start: 0, end: other.length, text: added + lineBreak };
    return { uri, start: end, end: other.length, text: lineBreak + lineBreak + added + lineBreak };
}

function fileName(uri: string): string {
    return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** What goes, with the blank lines that would be left over. */
function withBlankLines(file: SourceFile, { start, end }: Extent): Extent {
    const behind = /^\s*/.exec(file.text.slice(end))?.[0].length ?? 0;
    if (end + behind < file.text.length) return { start, end: end + behind };
    const kept = file.text.slice(0, start).trimEnd().length;
    return { start: kept, end: file.text.trimEnd().length };
}
