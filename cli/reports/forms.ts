import type { Language } from '../../language/index.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import type { Level } from './level.ts';
import type { Report } from './report.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';

export const forms = ['text', 'json', 'sarif', 'junit', 'github'] as const;

/** What a report looks like. */
export type Form = (typeof forms)[number];

/** A form, and the file that it goes to; the terminal where there is none. */
export interface Output {
    readonly form: Form;
    readonly file: string | undefined;
}

export interface FormOptions {
    readonly language: Language;
    readonly directory: string;
    readonly isColoured: boolean;
    readonly failOn: Level;
    readonly linesOf: (path: string) => readonly string[];
}

export function reportAs(form: Form, report: Report, options: FormOptions): string {
    switch (form) {
        case 'text':
            return textReport(report, options);
        case 'json':
            return jsonReport(report);
        case 'sarif':
            return sarifReport(report, options);
        case 'junit':
            return junitReport(report, options.failOn);
        case 'github':
            return githubReport(report);
    }
}
