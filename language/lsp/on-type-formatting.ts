import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import { type Lexeme, scan } from '../syntax/scan.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { documentOf } from './positions.ts';
import { editsOnLines } from './range-formatting.ts';
import { sectionAt } from './syntax-at.ts';

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
