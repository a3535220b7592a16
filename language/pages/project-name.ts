import type { Project } from '../project/project.ts';

/** A project is called like its folder. */
export function projectName({ folder }: Pick<Project, 'folder'>): string {
    return decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1));
}
