import { type Language, standingPage } from '../../language/index.ts';
import { readProjects, today } from '../files/read-projects.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface PrinciplesOptions {
    readonly language: Language;
}

/** `groundplan principles`: prints in Markdown how the models stand on the principles. */
export function principles(
    paths: readonly string[],
    { language }: PrinciplesOptions,
    { directory, print, complain }: Terminal,
): ExitCode {
    const { projects, problems } = readProjects(paths, directory, today());
    for (const problem of problems) complain(problem[language]);
    // A page is read anywhere, so it links to no file of this machine.
    for (const project of projects) print(standingPage(project, language, () => undefined));
    return problems.length > 0 ? 2 : 0;
}
