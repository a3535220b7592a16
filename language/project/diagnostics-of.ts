import { editsFor } from '../changes/apply-changes.ts';
import type { Problem } from '../messages/problem.ts';
import { stretchOf } from '../model/source.ts';
import { isRuleId } from '../rules/catalogue.ts';
import type { Finding } from '../rules/rule.ts';
import type { FileSection } from '../syntax/source-file.ts';
import type { SyntaxProblem } from '../syntax/syntax-problem.ts';
import type { AcceptedDiagnostic, Diagnostic } from './diagnostic.ts';
import type { Project } from './project.ts';
import { withSuggestions } from './with-suggestions.ts';

/**
 * Everything there is to say about a project's text, in the order of file and place.
 * While something could not be read, what an acceptance was written for may be in it: none is called unused.
 */
export function diagnosticsOf(project: Project): Diagnostic[] {
    const fromSyntax = project.sections.flatMap((section) => {
        return section.parsed.problems.map((problem) => fromSyntaxProblem(problem, section));
    });
    const problems = withSuggestions([...project.linked.problems, ...project.resolved.problems]).map(fromProblem);
    const hasErrors = [...fromSyntax, ...problems].some(({ severity }) => severity === 'error');
    const findings = project.findings
        .filter(({ rule }) => !hasErrors || rule !== 'unused-acceptance')
        .map((finding) => fromFinding(finding, project));
    return [...fromSyntax, ...problems, ...findings].sort(byPlace);
}

function fromSyntaxProblem({ start, end, message, replacements }: SyntaxProblem, section: FileSection): Diagnostic {
    return {
        ...stretchOf({ section, start, end }),
        severity: 'error',
        code: 'syntax',
        isFinding: false,
        origin: 'text',
        environments: [],
        message,
        related: [],
        fixes: replacements.map(({ title, text, ...at }) => ({
            title,
            kind: 'safe',
            edits: () => [{ ...stretchOf({ section, start: at.start, end: at.end }), text }],
        })),
    };
}

function fromProblem({ at, code, severity, message, related, replacements }: Problem): Diagnostic {
    return {
        ...stretchOf(at),
        severity,
        code,
        isFinding: false,
        origin: 'text',
        environments: [],
        message,
        related: (related ?? []).map((each) => ({ ...stretchOf(each.at), message: each.message })),
        fixes: (replacements ?? []).map((each) => ({
            title: each.title,
            kind: 'suggestion',
            edits: () => [{ ...stretchOf(each.at), text: each.text }],
        })),
    };
}

/** What is accepted, in the order of file and place. */
export function acceptedDiagnosticsOf(project: Project): AcceptedDiagnostic[] {
    const accepted = project.acceptedFindings.map(({ finding, acceptance }) => {
        const { reason, until, source } = acceptance;
        return { ...fromFinding(finding, project), acceptance: { ...stretchOf(source), reason, until } };
    });
    return accepted.sort(byPlace);
}

function fromFinding(finding: Finding, project: Project): Diagnostic {
    const { at, rule, severity, message, related, fixes, environment, alsoIn } = finding;
    return {
        ...stretchOf(at),
        severity,
        code: rule,
        isFinding: isRuleId(rule),
        origin: 'rules',
        environments: (environment ? [environment, ...alsoIn] : alsoIn).map(({ name }) => name),
        message,
        related: related.map((each) => ({ ...stretchOf(each.at), message: each.message })),
        fixes: fixes.map(({ title, kind, changes }) => ({
            title,
            kind,
            edits: () => editsFor(changes, (uri) => project.textOf(uri)),
        })),
    };
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
    if (left.uri !== right.uri) return left.uri < right.uri ? -1 : 1;
    return left.start - right.start || left.end - right.end;
}
