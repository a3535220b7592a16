import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import { type Language, message, speak } from '../messages/message.ts';
import type { Diagnostic, DiagnosticFix } from '../project/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { safeFixes } from '../project/safe-fixes.ts';
import { documentOf, rangeIn } from './positions.ts';
import { bareDiagnostic, diagnosticsIn } from './published-diagnostics.ts';
import type { Refactoring } from './refactorings/refactoring.ts';
import { refactorings } from './refactorings/refactorings.ts';
import { sortMembers } from './refactorings/sort-members.ts';
import { selectionAt } from './selection-at.ts';
import { workspaceEdit } from './workspace-edit.ts';

export interface CodeActionOptions {
    readonly language: Language;
    /** The kinds that the editor asks for; everything when absent. */
    readonly only?: readonly string[];
}

const fixAll = `${CodeActionKind.SourceFixAll}.groundplan`;

/** The fixes of what is found in a range, one that applies every safe fix in the file, and other changes on offer. */
export function codeActions(project: Project, uri: string, range: Range, options: CodeActionOptions): CodeAction[] {
    const wants = (kind: string) => options.only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
    const quickFixes = wants(CodeActionKind.QuickFix) ? quickFixesIn(project, uri, range, options.language) : [];
    const all = wants(fixAll) ? fixAllIn(project, uri, options.language) : undefined;
    return [...quickFixes, ...(all ? [all] : []), ...refactoringsIn(project, uri, range, options)];
}

/** Changes of the whole file are made only for those who ask for them. */
function refactoringsIn(project: Project, uri: string, range: Range, options: CodeActionOptions): CodeAction[] {
    const { only, language } = options;
    const file = project.files.get(uri);
    if (!file) return [];
    const isWanted = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? false;
    const sorting = isWanted('source.sortMembers') ? sortMembers(file) : undefined;
    const document = documentOf(file);
    const selection = selectionAt(project, uri, document.offsetAt(range.start), document.offsetAt(range.end));
    const wantsRefactorings = only?.some((kind) => /^refactor(?:\.|$)/.test(kind)) ?? true;
    const offered = selection && wantsRefactorings ? refactorings(selection) : [];
    return [...(sorting ? [sorting] : []), ...offered.filter(({ kind }) => !only || isWanted(kind))].map((each) => ({
        title: speak(each.title, language),
        kind: each.kind,
        edit: editOf(project, each),
    }));
}

function editOf(project: Project, { edits, newFile }: Refactoring): WorkspaceEdit {
    if (newFile === undefined) return workspaceEdit(project, edits);
    const changed = [...Map.groupBy(edits, ({ uri }) => uri)].map(([uri, ofFile]) => {
        const file = project.files.get(uri);
        const start = { line: 0, character: 0 };
        const textEdits = ofFile.map((edit) => ({
            range: file ? rangeIn(file, edit) : { start, end: start },
            newText: edit.text,
        }));
        return { textDocument: { uri, version: null }, edits: textEdits };
    });
    return { documentChanges: [{ kind: 'create', uri: newFile }, ...changed] };
}

function quickFixesIn(project: Project, uri: string, range: Range, language: Language): CodeAction[] {
    const file = project.files.get(uri);
    if (!file) return [];
    const document = documentOf(file);
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return diagnosticsIn(project, uri)
        .filter((diagnostic) => diagnostic.start <= end && start <= diagnostic.end)
        .flatMap((diagnostic) => diagnostic.fixes.flatMap((fix) => quickFix(project, diagnostic, fix, language) ?? []));
}

function quickFix(
    project: Project,
    diagnostic: Diagnostic,
    fix: DiagnosticFix,
    language: Language,
): CodeAction | undefined {
    const edits = fix.edits();
    if (edits.length === 0) return undefined;
    return {
        title: speak(fix.title, language),
        kind: CodeActionKind.QuickFix,
        diagnostics: [bareDiagnostic(project, diagnostic, language)],
        isPreferred: fix.kind === 'safe' || isOnlyRepair(fix, diagnostic),
        edit: workspaceEdit(project, edits),
    };
}

/** To accept a finding repairs nothing. */
function isOnlyRepair(fix: DiagnosticFix, { fixes }: Diagnostic): boolean {
    const repairs = fixes.filter(({ title }) => title.key !== 'fix.accept');
    return repairs.length === 1 && repairs[0] === fix;
}

function fixAllIn(project: Project, uri: string, language: Language): CodeAction | undefined {
    const isHere = (each: { readonly uri: string }) => each.uri === uri;
    const fixes = safeFixes(project, { isWanted: isHere, mayChange: (changed) => changed === uri });
    if (fixes.length === 0) return undefined;
    const edits = fixes.flatMap((fix) => fix.edits);
    return { title: speak(message('fix.all'), language), kind: fixAll, edit: workspaceEdit(project, edits) };
}
