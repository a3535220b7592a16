import { expect, test } from 'vitest';
import { readSubject, subjectsOf, subjectText, subjectTitle } from '../../../language/index.ts';
import { everything } from '../../support/models.ts';
import { projectOf } from '../../support/project.ts';

const { model } = projectOf(everything);

test('reads every subject that it writes', () => {
    const subjects = [...subjectsOf(model), { kind: 'placement', element: 'shop.order' } as const];
    for (const subject of subjects) expect(readSubject(subjectText(subject))).toEqual(subject);
});

test('lists what there is to draw, the logical picture first', () =>
    expect(subjectsOf(model).map(subjectText)).toEqual([
        'logical',
        'environment:production',
        'environments',
        'failures:production',
        'functions',
    ]));

test('lists nothing for an empty model', () => expect(subjectsOf(projectOf('// nothing').model)).toEqual([]));

test.each(['', 'everything', 'environment', 'environment:', 'logical:shop', ':prod'])(
    'reads no subject from %j',
    (text) => expect(readSubject(text)).toBeUndefined(),
);

test('reads a name with colons and spaces whole', () =>
    expect(readSubject('view:a: b')).toEqual({ kind: 'view', view: 'a: b' }));

test('is titled in both languages', () => {
    const subject = { kind: 'placement', element: 'shop.order' } as const;
    expect(subjectTitle(model, subject, 'en')).toBe('Placement of 주문');
    expect(subjectTitle(model, subject, 'ko')).toBe('주문 배치');
});
