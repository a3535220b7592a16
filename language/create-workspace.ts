import type { ProjectOptions } from './project/project.ts';
import { Workspace } from './project/workspace.ts';
import { createLanguageServices } from './services.ts';

/** An empty workspace; `today` is `2027-06-30`. */
export function createWorkspace(options: ProjectOptions): Workspace {
    return new Workspace(options, createLanguageServices());
}
