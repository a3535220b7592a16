import type { CodeLens, Command } from 'vscode-languageserver-types';
import { type Subject, subjectText } from '../diagrams/subject.ts';
import * as ast from '../grammar/generated/ast.ts';
import { type Language, type Message, message, speak } from '../messages/message.ts';
import { stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { presenceOf } from './lenses/presence.ts';
import { rangeIn } from './positions.ts';
import { diagnosticsIn } from './published-diagnostics.ts';

/** What a preview is opened with: the project of a file, and the text of a subject. */
export interface PreviewArgument {
    readonly uri: string;
    readonly subject: string;
}

interface Lens {
    readonly declared: Declared;
    readonly title: Message;
    readonly opens: PreviewArgument | undefined;
}

/** Above declarations: how often something runs in each environment, what was found in it, and its picture. */
export function codeLenses(project: Project, uri: string, language: Language): CodeLens[] {
    const file = project.files.get(uri);
    if (!file) return [];
    const findings = findingCounts(project, uri);
    const lenses = file.sections.flatMap((section) => [
        ...section.declared.flatMap((declared) => [...instanceLenses(declared, project), ...previewLenses(declared)]),
        ...findingLenses(section, findings.get(section) ?? 0),
    ]);
    return lenses.map(({ declared, title, opens }) => ({
        range: rangeIn(file, stretchOf(nameSource(declared))),
        command: commandOf(speak(title, language), opens),
    }));
}

/** Without a command the title is only read. */
function commandOf(title: string, opens: PreviewArgument | undefined): Command {
    return opens ? { title, command: 'groundplan.openPreview', arguments: [opens] } : { title, command: '' };
}

function instanceLenses(declared: Declared, { model, resolved }: Project): Lens[] {
    const element = ast.isElement(declared.node) ? resolved.bySyntax.elementBySyntax.get(declared.node) : undefined;
    if (!element) return [];
    const presences = presenceOf(element, model);
    const counts = presences.map(({ environment, title }) => {
        return { declared, title, opens: pictureOf({ kind: 'environment', environment: environment.name }, declared) };
    });
    if (presences.length === 0) return [];
    const placement = pictureOf({ kind: 'placement', element: element.qualifiedName }, declared);
    return [...counts, { declared, title: message('lens.placement'), opens: placement }];
}

function previewLenses(declared: Declared): Lens[] {
    const title = message('lens.preview');
    const { kind, name } = declared;
    if (kind === 'environment') return [{ declared, title, opens: pictureOf({ kind, environment: name }, declared) }];
    return kind === 'view' ? [{ declared, title, opens: pictureOf({ kind, view: name }, declared) }] : [];
}

function pictureOf(subject: Subject, { section }: Declared): PreviewArgument {
    return { uri: section.uri, subject: subjectText(subject) };
}

function findingLenses({ declared: [declared] }: FileSection, count: number): Lens[] {
    return declared && count > 0 ? [{ declared, title: message('lens.findings', { count }), opens: undefined }] : [];
}

/** Diagnostics come in the order of the text, and so do sections. */
function findingCounts(project: Project, uri: string): Map<FileSection, number> {
    const counts = new Map<FileSection, number>();
    const findings = diagnosticsIn(project, uri).filter(({ isFinding }) => isFinding);
    let index = 0;
    for (const section of project.files.get(uri)?.sections ?? []) {
        const end = section.start + section.text.length;
        const first = index;
        while ((findings[index]?.start ?? end) < end) index++;
        counts.set(section, index - first);
    }
    return counts;
}
