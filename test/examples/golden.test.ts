import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesByPath } from '../../cli/commands/check-once.ts';
import { report } from '../../cli/reports/report.ts';
import { textReport } from '../../cli/reports/text-report.ts';
import { type Language, picture, render, type Subject, subjectFileName, subjectsOf } from '../../language/index.ts';
import { parsedByMermaid } from '../support/mermaid.ts';
import { type Example, examples } from './examples.ts';

const all = examples();
const findingsFiles = { en: 'findings.txt', ko: 'findings.ko.txt' } as const;

describe.each(all)('$name', (example) => {
    test.each(['en', 'ko'] as const)('is reported on as in its golden file: %s', async (language) => {
        await expect(findings(example, language)).toMatchFileSnapshot(golden(example, findingsFiles[language]));
    });

    test.each(subjectsOf(example.project.model))('is drawn as in its golden file: %o', async (subject) => {
        const { project, language } = example;
        const diagram = picture(project.model, subject, { language });
        const text = diagram ? render(diagram).text : '';
        await expect(text).toMatchFileSnapshot(golden(example, fileNameOf(subject)));
        await parsedByMermaid(text);
    });
});

test('there is no golden file too many', () => {
    const expected = all.flatMap(({ name, project }) =>
        [...subjectsOf(project.model).map(fileNameOf), ...Object.values(findingsFiles)].map(
            (file) => `${name}/${file}`,
        ),
    );
    const files = readdirSync('test/examples/golden', { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.\w+$/.test(file)).toSorted()).toEqual(expected.toSorted());
});

function fileNameOf(subject: Subject): string {
    return `${subjectFileName(subject)}.mmd`;
}

function golden({ name }: Example, file: string): string {
    return `./golden/${name}/${file}`;
}

function findings({ read }: Example, language: Language): string {
    const linesOf = linesByPath(read, process.cwd());
    return `${textReport(report(read, language, process.cwd()), { language, isColoured: false, linesOf })}\n`;
}
