import { expect, test } from 'vitest';
import { inlayHints, type Language } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** The lines with hints, these in `«»`. */
function hinted(snippet: string): string[] {
    const { project, uri } = snippetProject(snippet);
    const lines = project.textOf(uri).split('\n');
    return inlayHints(project, uri, everything, 'en').map(({ position, label }) => {
        const line = lines[position.line] ?? '';
        const text = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
        return `${line.slice(0, position.character)} «${text}»${line.slice(position.character)}`.trim();
    });
}

function tips(snippet: string, language: Language = 'en'): unknown[] {
    const { project, uri } = snippetProject(snippet);
    return inlayHints(project, uri, everything, language).flatMap(({ label }) =>
        typeof label === 'string' ? [] : label.flatMap(({ tooltip }) => tooltip ?? []),
    );
}

test('a run without a count shows the count that is assumed', () => {
    const snippet = 'service a\nenvironment e { run a }';
    expect(hinted(snippet)).toEqual(['environment e { run a «x1» }']);
    expect(tips(snippet)).toEqual(['The count is not stated; one instance is assumed.']);
    expect(tips(snippet, 'ko')).toEqual(['인스턴스 수가 적히지 않아 1개로 봅니다.']);
});

test('a run shows the count and the properties of its template', () =>
    expect(
        hinted('service a\ntemplate run many x2..5 { rollout: rolling }\nenvironment e { run a is many { cpu: 1 } }'),
    ).toEqual([
        'environment e { run a «x2..5» is many { cpu: 1 } }',
        'environment e { run a is many «rollout: rolling» { cpu: 1 } }',
    ]));

test('an element shows what its template says and it does not', () => {
    const snippet = 'template service web { state: stateless  image: "x" }\nservice a is web { image: "a" }';
    expect(hinted(snippet)).toEqual(['service a is web «state: stateless» { image: "a" }']);
    expect(tips(snippet)).toEqual(["Written in 'web'."]);
});

test('an environment and what is changed in it show what they take over', () =>
    expect(
        hinted(`service a
environment prod { target: 99.9%  cluster k { cpu: 8  run a x3 { spread: zones } } }
environment staging like prod { tier: staging
  cluster k { run a }
}`),
    ).toEqual([
        'environment staging like prod «target: 99.9%» { tier: staging',
        'cluster k «cpu: 8» { run a }',
        'cluster k { run a «x3» }',
        'cluster k { run a «spread: zones» }',
    ]));

test('more than three values are cut short', () =>
    expect(
        hinted('template service web { state: stateless  image: "x"  start: 5s  runtime: java }\nservice a is web')[0],
    ).toMatch(/«state: stateless, image: "x", start: 5s, …»/));

test('an accepted rule shows the level that the checks give it here', () =>
    expect(
        hinted(`environment dev { accept shared-host because "small" }
environment prod
checks c { level error for shared-host in prod  level hint for shared-host in dev }`),
    ).toEqual(['environment dev { accept shared-host «hint» because "small" }']));

test('a level shows when a later one overrules it', () =>
    expect(hinted('checks c {\n  level error for shared-host\n  level off for shared-host\n}')).toEqual([
        'level error for shared-host «off»',
    ]));

test('outside of the range nothing is shown', () => {
    const { project, uri } = snippetProject('service a\nenvironment e {\n  run a\n}');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(inlayHints(project, uri, range, 'en')).toEqual([]);
});
