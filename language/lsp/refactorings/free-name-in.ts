import type { Project } from '../../project/project.ts';
import { freeName } from '../../rules/fixes/free-name.ts';

/** The wanted name, or one like it that nothing in the project has. */
export function freeNameIn({ names }: Project, wanted: string): string {
    const inside = [...names.inside.values()];
    return freeName(wanted, { has: (name) => names.global.has(name) || inside.some((each) => each.has(name)) });
}
