import type { Project } from '../project/project.ts';

/** A project is called like its folder; a text that was never saved has none. */
export function projectName({ folder }: Pick<Project, 'folder'>): string {
    return decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1)) || 'model';
}
