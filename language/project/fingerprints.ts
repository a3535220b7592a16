import { subjectPath } from '../syntax/subject-path.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Project } from './project.ts';

/** What a finding is recognized by when the text around it has changed. */
export interface Fingerprint {
    /** A rule's id, or the kind of mistake. */
    readonly code: string;
    /** The statements that it is in: `environment prod / host a / run order`, with `#2` for the second of the same. */
    readonly about: string;
    /** The environments that it holds in, the strictest first. */
    readonly environments: readonly string[];
}

/** Of everything that is said about a project, whether it is accepted or not. */
export function fingerprints(project: Project): ReadonlyMap<Diagnostic, Fingerprint> {
    const counts = new Map<string, number>();
    return new Map(
        [...project.diagnostics, ...project.accepted].map((diagnostic) => {
            const { code, environments } = diagnostic;
            const path = subjectOf(diagnostic, project);
            const key = `${code} ${path}`;
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            return [diagnostic, { code, about: count === 1 ? path : `${path} #${count}`, environments }];
        }),
    );
}

/** One line for it: `single-instance in prod: environment prod / run order`. */
export function spelledFingerprint({ code, environments, about }: Fingerprint): string {
    const [environment] = environments;
    return environment === undefined ? `${code}: ${about}` : `${code} in ${environment}: ${about}`;
}

function subjectOf({ uri, start, end }: Diagnostic, { files }: Project): string {
    const file = files.get(uri);
    const section = file?.sections.findLast((each) => each.start <= start);
    if (!section) return file?.text.slice(start, end) ?? '';
    const declaration = section.parsed.declaration;
    const [from, to] = [start - section.start, end - section.start];
    if (!declaration) return section.text.slice(from, to);
    return subjectPath(declaration, from, to).join(' / ');
}
