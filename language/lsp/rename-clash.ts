import type { TextEdit } from '../changes/change.ts';
import { type Message, message } from '../messages/message.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import type { LanguageServices } from '../services.ts';
import { type FileSection, readSourceFile } from '../syntax/source-file.ts';
import { firstDeclaration } from './same-thing.ts';

/**
 * What speaks against a new name. The projects are read with it and compared: everything must still be read alike, and
 * every name must still stand for the same thing.
 */
export function renameClash(
    projects: readonly Project[],
    services: LanguageServices,
    declared: Declared,
    name: string,
    edits: readonly TextEdit[],
): Message | undefined {
    const renamed = renamedProjects(projects, services, edits);
    for (const project of projects) {
        const after = renamed.get(project.folder);
        const clash = after && clashIn(project, after, declared, name, edits);
        if (clash) return clash;
    }
    return undefined;
}

/** The projects with the edits applied, by folder; they import from each other. */
function renamedProjects(
    projects: readonly Project[],
    { sections: parser }: LanguageServices,
    edits: readonly TextEdit[],
): ReadonlyMap<string, Project> {
    const renamed = new Map<string, Project>();
    for (const project of projects) {
        const files = [...project.files].map(([uri, file]) => {
            const ofFile = edits.filter((edit) => edit.uri === uri);
            return [uri, ofFile.length === 0 ? file : readSourceFile(uri, applied(file.text, ofFile), parser)] as const;
        });
        const find = (folder: string) => {
            return renamed.get(folder) ?? project.libraries.find((library) => library.folder === folder);
        };
        renamed.set(project.folder, project.withFiles(new Map(files), find));
    }
    return renamed;
}

function clashIn(
    project: Project,
    renamed: Project,
    declared: Declared,
    name: string,
    edits: readonly TextEdit[],
): Message | undefined {
    const misread = edits.find(({ uri }) => project.files.has(uri) && isMisread(project, renamed, uri));
    if (misread) return message('rename.keyword', { name, line: lineAt(project.textOf(misread.uri), misread.start) });
    if (duplicatesIn(renamed) > duplicatesIn(project)) {
        return message('rename.duplicate', { name, kind: message(`kind.${declared.kind}`) });
    }
    const line = firstDifference(project, renamed);
    return line === undefined ? undefined : message('rename.clash', { name, line });
}

function applied(text: string, edits: readonly TextEdit[]): string {
    const fromTheEnd = edits.toSorted((left, right) => right.start - left.start);
    return fromTheEnd.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function isMisread(before: Project, after: Project, uri: string): boolean {
    const sections = before.files.get(uri)?.sections ?? [];
    const read = after.files.get(uri)?.sections ?? [];
    return sections.length !== read.length || sections.some((section, index) => !isReadAlike(section, read[index]));
}

function isReadAlike(before: FileSection, after: FileSection | undefined): boolean {
    return (
        before.declared.length === after?.declared.length &&
        before.parsed.references.length === after.parsed.references.length &&
        before.parsed.problems.length === after.parsed.problems.length
    );
}

function duplicatesIn({ linked }: Project): number {
    return linked.problems.filter(({ message: { key } }) => key === 'name.duplicate').length;
}

/** The line of the first name that would stand for something else. */
function firstDifference(before: Project, after: Project): string | undefined {
    const [meaningBefore, meaningAfter] = [meaningsIn(before), meaningsIn(after)];
    const index = meaningAfter.findIndex(({ meaning }, at) => meaning !== meaningBefore[at]?.meaning);
    return meaningAfter[index]?.line();
}

interface Meaning {
    /** Which declaration of the project it is, whatever it is called. */
    readonly meaning: number | undefined;
    readonly line: () => string;
}

function meaningsIn(project: Project): Meaning[] {
    const { links } = project.linked;
    const sections = [project, ...project.libraries].flatMap((each) => each.sections);
    const numbers = new Map(sections.flatMap(({ declared }) => declared).map(({ node }, index) => [node, index]));
    const numberOf = (declared: Declared | undefined) => declared && numbers.get(declared.node);
    return project.sections.flatMap((section): Meaning[] => [
        ...section.declared.map((declared) => ({
            meaning: numberOf(firstDeclaration(declared, project)),
            line: () => lineAt(section.text, nameSource(declared).start),
        })),
        ...section.parsed.references.map((reference) => ({
            meaning: numberOf(links.get(reference)),
            line: () => lineAt(section.text, reference.$refNode.offset),
        })),
    ]);
}

function lineAt(text: string, offset: number): string {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return text.slice(start, end < 0 ? text.length : end).trim();
}
