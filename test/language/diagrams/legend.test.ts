import { expect, test } from 'vitest';
import { type PictureOptions, picture, readSubject } from '../../../language/index.ts';
import { projectOf } from '../../support/project.ts';

test('explains each kind of box and arrow that is in the picture, and nothing else', () =>
    expect(
        legendIn(
            `
actor buyer { calls order }
service order { reads orders  calls bank }
service shop { calls order }
database orders
external bank
environment prod { vm v1 { run order  run shop  primary orders }  stub bank }
`,
            'environment:prod',
        ),
    ).toEqual(['person or role', 'service', 'database', 'a stub answers', 'request']));

test('explains folds where something is folded', () =>
    expect(
        legendIn('service order\nenvironment prod { vm v1 { run order } }', 'environment:prod', {
            folded: ['prod/vm v1'],
        }),
    ).toEqual(['collapsed, with its contents']));

test('explains the marks that are shown', () => {
    const text = `
actor buyer { calls order }
service order
service shop { calls order }
environment prod { tier: production  vm v1 { run order x1 }  vm v2 { run shop x2 } }
`;
    expect(legendIn(text, 'environment:prod', { findings: [] })).toEqual(
        expect.arrayContaining(['warning', 'information']),
    );
    expect(legendIn(text, 'environment:prod')).toEqual(['person or role', 'service', 'request']);
});

test('explains steps and promotions', () =>
    expect(
        legendIn(
            'environment test\nenvironment prod\npipeline p { step "look" by hand in prod  test -> prod }',
            'environments',
        ),
    ).toEqual(['environment', 'step of a pipeline', 'promotion to the next stage']));

/** With marks where findings are given, whichever these are. */
function legendIn(text: string, subject: string, options: Partial<PictureOptions> = {}): string[] {
    const { model, findings } = projectOf(text);
    const wanted = readSubject(subject);
    const shown = options.findings ? { findings } : {};
    const diagram = wanted && picture(model, wanted, { language: 'en', hasLegend: true, ...options, ...shown });
    return diagram?.legend.map((entry) => entry.text) ?? [];
}
