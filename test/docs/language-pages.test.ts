import { describe, expect, test } from 'vitest';
import { type Diagnostic, format, speak } from '../../language/index.ts';
import { annotated } from '../support/carets.ts';
import { conceptPages, type Example, sectionsOf } from './language-pages.ts';
import { shownAt } from './model-path.ts';

const pages = [
    'docs/language/README.md',
    ...conceptPages(),
    'docs/seed-coverage.md',
    'docs/guides/findings.md',
    'docs/guides/placements.md',
    'docs/guides/ko/placements.md',
];

describe.each(pages)('%s', (page) => {
    const sections = sectionsOf(page);
    const examples = sections.flatMap((section) =>
        section.examples.map((example) => ({ heading: section.heading, example })),
    );

    test.each(examples)('is right about what is said of the example under "$heading"', ({ example }) => {
        expect(saidOf(example)).toEqual(markedIn(example));
    });

    test.each(examples)('has the example under "$heading" in the one layout', ({ example }) => {
        const texts = Array.from(example.files.values(), withoutMarks);
        expect(texts.map(format)).toEqual(texts);
    });

    const claims = sections.flatMap((section) =>
        section.claims.map((claim) => ({ heading: section.heading, ...claim })),
    );

    test.each(claims)('is right under "$heading": $path is $value', ({ model, path, value }) => {
        expect(shownAt(model, path)).toBe(value);
    });

    test('keeps one sentence on a line', () => {
        const prose = sections
            .map(({ text }) => text.replaceAll(/```[\s\S]*?```|`[^`\n]*`|^[>|-].*$/gm, ''))
            .join('\n');
        expect(prose).not.toMatch(/[^\s\d]\. \S/);
    });
});

function withoutMarks(text: string): string {
    return text.replaceAll(/^\s*\/\/\s*\^.*\n/gm, '');
}

/** Every mistake and finding, as the carets of the pages name them. */
function saidOf({ project }: Example): string[] {
    return project.diagnostics.map(({ uri, start, end, code, severity, message }: Diagnostic) => {
        const text = project.textOf(uri);
        const isMarked = annotated(text).marks.some((mark) => mark.start === start && mark.label.startsWith(code));
        const marked = `'${text.slice(start, end)}' ${code}${severity === usual(code) ? '' : ` (${severity})`}`;
        return isMarked ? marked : `${marked}: ${speak(message, 'en')}`;
    });
}

function markedIn({ files, project }: Example): string[] {
    const own = [...files].filter(([uri]) => project.files.has(uri));
    return own.flatMap(([, text]) =>
        annotated(text).marks.flatMap(({ start, end, label }) =>
            label.split(', ').map((each) => `'${text.slice(start, end)}' ${each}`),
        ),
    );
}

/** Mistakes are errors and findings are warnings, unless a page says otherwise. */
function usual(code: string): string {
    return ['syntax', 'name', 'value', 'structure'].includes(code) ? 'error' : 'warning';
}
