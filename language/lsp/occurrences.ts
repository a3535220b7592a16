import * as ast from '../grammar/generated/ast.ts';
import type { Stretch } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import { folderOf, type Workspace } from '../project/workspace.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { importedNamesIn } from './imported-names.ts';
import { firstDeclaration } from './same-thing.ts';
import { segmentsOf } from './segments.ts';

/** A place where a name is written; offsets count from the beginning of the file. */
export interface Occurrence extends Stretch {
    readonly isDeclaration: boolean;
    /** True where the name is given, and where what it stands for is changed. */
    readonly isWrite: boolean;
}

/** The projects in which a name may be used: the one that gives it first, then those that import from there. */
export function projectsKnowing({ section }: Declared, workspace: Workspace): Project[] {
    const folders = workspace.dependentFolders(folderOf(section.uri));
    return folders.flatMap((folder) => workspace.projectIn(folder) ?? []);
}

/** Every place in the project where this name is given or used, in the order of file and place. */
export function occurrencesOf(declared: Declared, project: Project): Occurrence[] {
    const thing = firstDeclaration(declared, project);
    return project.sections.flatMap((section) => occurrencesIn(section, thing, project));
}

export function occurrencesIn(section: FileSection, thing: Declared, project: Project): Occurrence[] {
    const isMeant = (other: Declared | undefined) => {
        return other?.name === thing.name && firstDeclaration(other, project).node === thing.node;
    };
    const given = section.declared.filter(isMeant).map((each) => occurrence(section, nameSource(each), 'declaration'));
    const imported = importedNamesIn(section, project)
        .filter((name) => name.declared.some(isMeant))
        .map((name) => occurrence(section, name, 'read'));
    const used = section.parsed.references
        .filter(({ $refText }) => $refText.includes(thing.name))
        .flatMap((reference) => {
            const meant = segmentsOf(reference, project.linked.links).filter((each) => isMeant(each.declared));
            return meant.map((segment) => occurrence(section, segment, accessOf(reference)));
        });
    return [...given, ...imported, ...used].sort((left, right) => left.start - right.start);
}

type Access = 'declaration' | 'write' | 'read';

const writing = new Set(['writes', 'publishes', 'sends']);

function accessOf({ container }: NameReference): Access {
    const isWrite = ast.isInteraction(container) || ast.isNodeAccess(container) ? writing.has(container.kind) : false;
    return isWrite || ast.isParticipation(container) ? 'write' : 'read';
}

function occurrence(
    { uri, start: sectionStart }: FileSection,
    { start, end }: { readonly start: number; readonly end: number },
    access: Access,
): Occurrence {
    return {
        uri,
        start: sectionStart + start,
        end: sectionStart + end,
        isDeclaration: access === 'declaration',
        isWrite: access !== 'read',
    };
}
