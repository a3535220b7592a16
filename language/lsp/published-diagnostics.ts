import {
    type DiagnosticRelatedInformation,
    DiagnosticSeverity,
    DiagnosticTag,
    type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver-types';
import { type Language, speak } from '../messages/message.ts';
import type { Diagnostic } from '../project/diagnostic.ts';
import type { Project } from '../project/project.ts';
import type { Severity } from '../rules/rule.ts';
import { locationOf, rangeIn } from './positions.ts';

export interface PublishOptions {
    readonly language: Language;
    /** Where the page of a rule is, with `{rule}` in place of its id. */
    readonly rulePage: string;
}

/** The findings and mistakes of one file as an editor shows them. */
export function publishedDiagnostics(project: Project, uri: string, options: PublishOptions): LspDiagnostic[] {
    return diagnosticsIn(project, uri).map((diagnostic) => published(project, diagnostic, options));
}

const byFile = new WeakMap<Project, Map<string, Diagnostic[]>>();

export function diagnosticsIn(project: Project, uri: string): readonly Diagnostic[] {
    const files = byFile.get(project) ?? Map.groupBy(project.diagnostics, (diagnostic) => diagnostic.uri);
    byFile.set(project, files);
    return files.get(uri) ?? [];
}

function published(project: Project, diagnostic: Diagnostic, { language, rulePage }: PublishOptions): LspDiagnostic {
    const { code, isFinding } = diagnostic;
    const related = diagnostic.related.flatMap((each): DiagnosticRelatedInformation[] => {
        const location = locationOf(project, each);
        return location ? [{ location, message: speak(each.message, language) }] : [];
    });
    return {
        ...bareDiagnostic(project, diagnostic, language),
        ...(isFinding && { codeDescription: { href: rulePage.replaceAll('{rule}', code) } }),
        ...(related.length > 0 && { relatedInformation: related }),
        ...(isWithoutEffect(diagnostic) && { tags: [DiagnosticTag.Unnecessary] }),
    };
}

/** What identifies a diagnostic, without its links. */
export function bareDiagnostic(project: Project, diagnostic: Diagnostic, language: Language): LspDiagnostic {
    const file = project.files.get(diagnostic.uri);
    if (!file) throw new Error(`A diagnostic lies in '${diagnostic.uri}', which the project does not have.`);
    return {
        range: rangeIn(file, diagnostic),
        severity: severities[diagnostic.severity],
        code: diagnostic.code,
        source: 'groundplan',
        message: speak(diagnostic.message, language),
        data: { message: diagnostic.message.key, fixes: diagnostic.fixes.length },
    };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** Statements that could be removed without a change of meaning; editors fade them. */
function isWithoutEffect({ message: { key } }: Diagnostic): boolean {
    return ['structure.nothing-left-out', 'acceptance.unused', 'rule.unused-element'].includes(key);
}
