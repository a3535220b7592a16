import { type Diagnostic, type Language, speak } from '../../language/index.ts';
import { readBaseline, writeBaseline } from '../files/baseline-file.ts';
import { type FixedModels, fixModels, type MadeFix } from '../files/fix-models.ts';
import { type ReadProjects, readProjects, today } from '../files/read-projects.ts';
import type { Output } from '../reports/forms.ts';
import { handOut } from '../reports/hand-out.ts';
import { type Level, reaches } from '../reports/level.ts';
import { lineStartsOf, positionAt } from '../reports/position.ts';
import { type BaselineInFolder, report } from '../reports/report.ts';
import { shownPath } from '../reports/shown-path.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { type Text, texts } from '../texts.ts';
import { unknownEnvironment } from './unknown-environment.ts';

/** What is to be checked, and what becomes of it. */
export interface Checking {
    readonly paths: readonly string[];
    readonly outputs: readonly Output[];
    readonly isWanted: (diagnostic: Diagnostic) => boolean;
    readonly failOn: Level;
    readonly environment: string | undefined;
    readonly baseline: string | undefined;
    readonly writeBaseline: string | undefined;
    /** Whether safe fixes are made before the report, or named in it like the others. */
    readonly fixes: 'made' | 'named';
    readonly language: Language;
    readonly terminal: Terminal;
}

export interface Checked {
    readonly exitCode: ExitCode;
    readonly read: ReadProjects;
}

/** Reads the models, makes fixes where that is wanted, and reports. */
export function checkOnce(checking: Checking): Checked {
    const { terminal, language } = checking;
    const { read, made, problems } = readAndFix(checking);
    for (const each of made) say(checking, fixedText(each, checking));
    const baseline = problems.length > 0 ? undefined : baselineFor(checking, read);
    const failures = baseline && 'en' in baseline ? [baseline] : problems;
    for (const failure of failures) terminal.complain(failure[language]);
    if (failures.length > 0 || (baseline && 'en' in baseline)) return { exitCode: 2, read };
    return { exitCode: reportOn(checking, read, baseline), read };
}

function readAndFix({ paths, terminal, environment, isWanted, fixes }: Checking): FixedModels {
    const { directory } = terminal;
    const readAll = () => {
        const read = readProjects(paths, directory, today(), environment);
        const unknown = read.problems.length > 0 ? undefined : unknownEnvironment(environment, read.projects);
        return unknown ? { ...read, problems: [unknown] } : read;
    };
    if (fixes === 'made') return fixModels(readAll, isWanted, directory);
    const read = readAll();
    return { read, made: [], problems: read.problems };
}

function baselineFor(checking: Checking, read: ReadProjects): BaselineInFolder | Text | undefined {
    const { baseline, writeBaseline: target, isWanted, terminal, language } = checking;
    if (target === undefined) return baseline === undefined ? undefined : readBaseline(baseline, terminal.directory);
    const written = writeBaseline(target, read, isWanted, terminal.directory);
    if (!('en' in written)) say(checking, texts.recorded(target, written.findings.length)[language]);
    return written;
}

function reportOn(checking: Checking, read: ReadProjects, baseline: BaselineInFolder | undefined): ExitCode {
    const { outputs, isWanted, failOn, language, terminal } = checking;
    const { directory, isColoured } = terminal;
    const result = report(read, language, directory, { isWanted, baseline });
    const linesOf = linesByPath(read, directory);
    const handed = handOut(result, outputs, { language, directory, isColoured, failOn, linesOf });
    for (const path of handed.written) say(checking, texts.written(path)[language]);
    for (const problem of handed.problems) terminal.complain(problem[language]);
    if (handed.shown !== '') terminal.print(handed.shown);
    if (handed.problems.length > 0) return 2;
    return result.findings.some(({ severity }) => reaches(severity, failOn)) ? 1 : 0;
}

/** What is no part of the report stays out of a report for programs. */
function say({ outputs, terminal }: Checking, text: string): void {
    const isForPeople = outputs.some(({ form, file }) => form === 'text' && file === undefined);
    if (isForPeople) terminal.print(text);
    else terminal.complain(text);
}

function fixedText({ diagnostic, fix, project }: MadeFix, { terminal, language }: Checking): string {
    const { uri, start, code } = diagnostic;
    const { line, column } = positionAt(lineStartsOf(project.textOf(uri)), start);
    const place = `${shownPath(uri, terminal.directory)}:${line}:${column}`;
    return texts.fixed(place, speak(fix.title, language), code)[language];
}

/** The lines of every file that was read, by the path that reports show. */
export function linesByPath({ projects }: ReadProjects, directory: string): (path: string) => readonly string[] {
    const files = projects.flatMap((project) => [...project.files.values()]);
    const lines = new Map(files.map(({ uri, text }) => [shownPath(uri, directory), text.split('\n')]));
    return (path) => lines.get(path) ?? [];
}
