import type { Subject } from '../diagrams/subject.ts';
import type { Project } from '../project/project.ts';
import { sectionAt } from './syntax-at.ts';

/** The picture that the declaration around a place in the text is about; undefined where it is about no certain one. */
export function subjectAt(project: Project, uri: string, offset: number): Subject | undefined {
    const file = project.files.get(uri);
    const declared = file && sectionAt(file, offset)?.declared[0];
    if (!declared) return undefined;
    if (declared.kind === 'environment') return { kind: 'environment', environment: declared.name };
    if (declared.kind === 'view') return { kind: 'view', view: declared.name };
    return declared.kind === 'pipeline' ? { kind: 'environments' } : undefined;
}
