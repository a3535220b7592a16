import { type ReadProjects, readProjects } from '../../cli/files/read-projects.ts';
import { shownPath } from '../../cli/reports/shown-path.ts';
import type { Language, Project } from '../../language/index.ts';

/** A model in examples/ as the terminal program reads it. */
export interface Example {
    /** Its folder below examples/. */
    readonly name: string;
    readonly project: Project;
    readonly read: ReadProjects;
    /** The language that the model itself is written in. */
    readonly language: Language;
}

/** Every example, in the order of their folders. */
export function examples(): Example[] {
    const { projects, problems } = readProjects(['examples'], process.cwd(), '2026-11-22');
    if (problems.length > 0) throw new Error(problems.map(({ en }) => en).join(' '));
    return projects.map((project) => {
        const name = shownPath(project.folder, 'examples');
        const read = { projects: [project], named: new Set(project.files.keys()), problems };
        return { name, project, read, language: /^(seed|order|parcels\/sorting)/.test(name) ? 'ko' : 'en' };
    });
}

export function exampleNamed(name: string): Example {
    const found = examples().find((example) => example.name === name);
    if (!found) throw new Error(`There is no example '${name}'.`);
    return found;
}
