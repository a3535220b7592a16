import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format, readSubject, subjectText } from '../../language/index.ts';
import { outlineOf } from '../support/outline.ts';
import { projectOf } from '../support/project.ts';

const guides = ['docs/guides/pictures.md', 'docs/guides/ko/pictures.md'];

test.each(guides)('%s has a line for every kind of picture', (path) => {
    const named = Array.from(readFileSync(path, 'utf8').matchAll(/^\| `([^`]+)` \|/gm), ([, name = '']) => name);
    const subjects = named.flatMap((name) => readSubject(name) ?? []);
    expect(subjects.map(subjectText)).toEqual(named);
    expect(subjects.map(({ kind }) => kind)).toEqual([
        'logical',
        'environment',
        'placement',
        'environments',
        'failures',
        'ownership',
        'functions',
        'view',
    ]);
});

test.each(guides)('%s is right about its example', (path) => {
    const [, example = ''] = readFileSync(path, 'utf8').match(/```gplan\n([\s\S]*?)```/) ?? [];
    expect(format(example)).toBe(example);
    expect(projectOf(example).diagnostics.filter(({ origin }) => origin === 'text')).toEqual([]);
    const [zone = ''] = outlineOf(example, 'failures:prod').match(/place a: .*/) ?? [];
    expect(zone).toContain('taken over: orders');
    expect(zone).toContain('order ×3→×1');
});
