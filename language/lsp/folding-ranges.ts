import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import type { Project } from '../project/project.ts';
import { type Lexeme, scan } from '../syntax/scan.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { LineCursor } from './line-cursor.ts';
import { documentOf } from './positions.ts';

/** Blocks, comments of several lines and neighbouring imports, also where the text around them cannot be parsed. */
export function foldingRanges(project: Project, uri: string): FoldingRange[] {
    const file = project.files.get(uri);
    if (!file) return [];
    const document = documentOf(file);
    const inSections = file.sections.flatMap((section) => {
        const first = document.positionAt(section.start).line;
        return foldsOf(section).map(({ startLine, endLine, ...kind }) => ({
            ...kind,
            startLine: first + startLine,
            endLine: first + endLine,
        }));
    });
    return [...importFolds(file), ...inSections];
}

const known = new WeakMap<FileSection, readonly FoldingRange[]>();

/** Lines count from the section's first: after an edit only the section that changed is looked at again. */
function foldsOf(section: FileSection): readonly FoldingRange[] {
    const folds = known.get(section) ?? foldsIn(section.text);
    known.set(section, folds);
    return folds;
}

function foldsIn(text: string): FoldingRange[] {
    const folds: FoldingRange[] = [];
    const cursor = new LineCursor(text);
    const open: number[] = [];
    let comments: { readonly startLine: number; endLine: number } | undefined;
    for (const lexeme of scan(text)) {
        const { line } = cursor.at(lexeme.start);
        const isLineComment = lexeme.kind === 'line-comment' && isFirstOnLine(text, lexeme);
        if (isLineComment && comments?.endLine === line - 1) comments.endLine = line;
        else {
            if (comments) folds.push({ ...comments, kind: FoldingRangeKind.Comment });
            comments = isLineComment ? { startLine: line, endLine: line } : undefined;
        }
        if (lexeme.kind === 'block-comment')
            folds.push({ startLine: line, endLine: cursor.at(lexeme.end - 1).line, kind: FoldingRangeKind.Comment });
        if (lexeme.kind !== 'punctuation') continue;
        if (text[lexeme.start] === '{') open.push(line);
        if (text[lexeme.start] !== '}') continue;
        const startLine = open.pop();
        // The line of the closing brace stays in sight.
        if (startLine !== undefined) folds.push({ startLine, endLine: line - 1 });
    }
    if (comments) folds.push({ ...comments, kind: FoldingRangeKind.Comment });
    return folds.filter(({ startLine, endLine }) => startLine < endLine);
}

function isFirstOnLine(text: string, { start }: Lexeme): boolean {
    return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

function importFolds(file: SourceFile): FoldingRange[] {
    const document = documentOf(file);
    const folds: FoldingRange[] = [];
    let run: FileSection[] = [];
    for (const section of [...file.sections, undefined]) {
        if (section && ast.isImport(section.parsed.declaration)) {
            run.push(section);
            continue;
        }
        const [first, last] = [run[0], run.at(-1)];
        run = [];
        if (!first || !last || first === last) continue;
        const startLine = document.positionAt(first.start).line;
        const endLine = document.positionAt(last.start + last.text.length).line;
        folds.push({ startLine, endLine, kind: FoldingRangeKind.Imports });
    }
    return folds;
}
