import type { Stretch } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { firstDeclaration } from './same-thing.ts';
import { segmentsOf } from './segments.ts';

/** A place where a name is written; offsets count from the beginning of the file. */
export interface Occurrence extends Stretch {
    readonly isDeclaration: boolean;
}

/** Every place in the project where this name is given or used, in the order of file and place. */
export function occurrencesOf(declared: Declared, project: Project): Occurrence[] {
    return project.sections.flatMap((section) => occurrencesIn(section, firstDeclaration(declared, project), project));
}

export function occurrencesIn(section: FileSection, thing: Declared, project: Project): Occurrence[] {
    const isMeant = (other: Declared | undefined) => {
        return other?.name === thing.name && firstDeclaration(other, project).node === thing.node;
    };
    const given = section.declared.filter(isMeant).map((each) => occurrence(section, nameSource(each), true));
    const used = section.parsed.references
        .filter(({ $refText }) => $refText.includes(thing.name))
        .flatMap((reference) => segmentsOf(reference, project.linked.links))
        .filter((segment) => isMeant(segment.declared))
        .map((segment) => occurrence(section, segment, false));
    return [...given, ...used].sort((left, right) => left.start - right.start);
}

function occurrence(
    { uri, start: sectionStart }: FileSection,
    { start, end }: { readonly start: number; readonly end: number },
    isDeclaration: boolean,
): Occurrence {
    return { uri, start: sectionStart + start, end: sectionStart + end, isDeclaration };
}
