import { resolve } from 'node:path';
import { writeFile } from '../files/write-file.ts';
import type { Text } from '../texts.ts';
import { type FormOptions, type Output, reportAs } from './forms.ts';
import type { Report } from './report.ts';

export interface HandedOut {
    /** What goes to the terminal; empty where there is nothing to say. */
    readonly shown: string;
    readonly written: readonly string[];
    readonly problems: readonly Text[];
}

/** Brings a report into all its forms, and writes those that go into files. */
export function handOut(report: Report, outputs: readonly Output[], options: FormOptions): HandedOut {
    const written: string[] = [];
    const problems: Text[] = [];
    let shown = '';
    for (const { form, file } of outputs) {
        if (file === undefined) {
            shown = reportAs(form, report, options);
            continue;
        }
        const text = reportAs(form, report, { ...options, isColoured: false });
        const problem = writeFile(resolve(options.directory, file), text === '' ? '' : `${text}\n`, options.directory);
        if (problem) problems.push(problem);
        else written.push(file);
    }
    return { shown, written, problems };
}
