import type { TextEdit } from 'vscode-languageserver-types';
import { lineEnding } from '../../format/line-ending.ts';
import { type Source, stretchOf } from '../../model/source.ts';
import type { Project } from '../../project/project.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import { rangeIn } from '../positions.ts';
import type { ImportPath } from './candidate.ts';

/** Makes a name of another folder known: in the file's import from there, or in a new one behind the others. */
export function importEdit(project: Project, file: SourceFile, name: string, { folder, path }: ImportPath): TextEdit {
    const own = project.imports.filter(({ pathSource }) => pathSource.section.uri === file.uri);
    const last = own.find((each) => each.folder === folder)?.names?.at(-1);
    if (last) return insertion(file, endOf(last.source), `, ${name}`);
    const end = lineEnding(file.text);
    const statement = `import ${name} from "${path}"`;
    const before = own.at(-1);
    if (before) return insertion(file, endOf(before.pathSource), `${end}${statement}`);
    return insertion(file, behindFileComment(file.text), `${statement}${end}${end}`);
}

function endOf(source: Source): number {
    return stretchOf(source).end;
}

/** A comment that an empty line follows speaks of the whole file. */
function behindFileComment(text: string): number {
    return /^\uFEFF?(?:\/\/[^\r\n]*\r?\n)+[ \t]*\r?\n/.exec(text)?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
}

function insertion(file: SourceFile, offset: number, newText: string): TextEdit {
    return { range: rangeIn(file, { start: offset, end: offset }), newText };
}
