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
service order
service shop { calls order }
environment prod { tier: production  vm v1 { run order x1 }  vm v2 { run shop x2 } }
`;
    const { findings } = projectOf(text);
    expect(legendIn(text, 'environment:prod', { findings })).toContain('warning');
    expect(legendIn(text, 'environment:prod', { findings })).not.toContain('error');
});

test('explains steps and promotions', () =>
    expect(
        legendIn(
            'environment test\nenvironment prod\npipeline p { step "look" by hand in prod  test -> prod }',
            'environments',
        ),
    ).toEqual(['environment', 'step of a pipeline', 'promotion to the next stage']));

function legendIn(text: string, subject: string, options: Partial<PictureOptions> = {}): string[] {
    const wanted = readSubject(subject);
    const diagram = wanted && picture(projectOf(text).model, wanted, { language: 'en', hasLegend: true, ...options });
    return diagram?.legend.map((entry) => entry.text) ?? [];
}
