import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { TextEdit } from '../changes/change.ts';
import { type Language, message, speak } from '../messages/message.ts';
import type { Diagnostic, DiagnosticFix } from '../project/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { documentOf } from './positions.ts';
import { bareDiagnostic, diagnosticsIn } from './published-diagnostics.ts';
import { workspaceEdit } from './workspace-edit.ts';

export interface CodeActionOptions {
    readonly language: Language;
    /** The kinds that the editor asks for; everything when absent. */
    readonly only?: readonly string[];
}

const fixAll = `${CodeActionKind.SourceFixAll}.groundplan`;

/** The fixes of what is found in a range, and one that applies every safe fix in the file. */
export function codeActions(project: Project, uri: string, range: Range, options: CodeActionOptions): CodeAction[] {
    const wants = (kind: string) => options.only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
    const quickFixes = wants(CodeActionKind.QuickFix) ? quickFixesIn(project, uri, range, options.language) : [];
    const all = wants(fixAll) ? fixAllIn(project, uri, options.language) : undefined;
    return all ? [...quickFixes, all] : quickFixes;
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

/** Fixes that would change the same text twice wait for the next time. */
function fixAllIn(project: Project, uri: string, language: Language): CodeAction | undefined {
    const applied: TextEdit[] = [];
    for (const { fixes } of diagnosticsIn(project, uri)) {
        const edits = fixes.find(({ kind }) => kind === 'safe')?.edits() ?? [];
        const isFree = edits.every((edit) => edit.uri === uri && !applied.some((other) => doTouch(edit, other)));
        if (isFree) applied.push(...edits);
    }
    if (applied.length === 0) return undefined;
    return { title: speak(message('fix.all'), language), kind: fixAll, edit: workspaceEdit(project, applied) };
}

function doTouch(one: TextEdit, other: TextEdit): boolean {
    return one.start <= other.end && other.start <= one.end;
}
