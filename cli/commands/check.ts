import type { Language } from '../../language/index.ts';
import { type ReadProjects, readProjects, today } from '../files/read-projects.ts';
import { report, shownPath } from '../reports/report.ts';
import { textReport } from '../reports/text-report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface CheckOptions {
    readonly format: 'text' | 'json';
    readonly language: Language;
}

/** `groundplan check`: says what is wrong with the models, and fails when something is an error. */
export function check(paths: readonly string[], { format, language }: CheckOptions, terminal: Terminal): ExitCode {
    const { directory, isColoured } = terminal;
    const read = readProjects(paths, directory, today());
    for (const problem of read.problems) terminal.complain(problem[language]);
    if (read.problems.length > 0) return 2;
    const result = report(read, language, directory);
    const linesOf = linesByPath(read, directory);
    terminal.print(
        format === 'json'
            ? JSON.stringify(result, undefined, 2)
            : textReport(result, { language, isColoured, linesOf }),
    );
    return result.counts.error > 0 ? 1 : 0;
}

/** The lines of every file that was read, by the path that reports show. */
export function linesByPath({ projects }: ReadProjects, directory: string): (path: string) => readonly string[] {
    const files = projects.flatMap((project) => [...project.files.values()]);
    const lines = new Map(files.map(({ uri, text }) => [shownPath(uri, directory), text.split('\n')]));
    return (path) => lines.get(path) ?? [];
}
