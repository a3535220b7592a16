import { expect, test } from 'vitest';
import { codeLenses, type Language } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

function lenses(snippet: string, language: Language = 'en'): string[] {
    const { project, uri } = snippetProject(snippet);
    return codeLenses(project, uri, language).map(({ range, command }) => `${range.start.line} ${command?.title}`);
}

const shop = `service order
service idle
database orders
external pay
environment prod { region a { run order x2  primary orders  replica orders }  region b { run order x1..4 } }
environment test { run order  stub pay }`;

test('an element shows how much of it there is in each environment', () =>
    expect(lenses(shop).filter((lens) => /^[0-3] /.test(lens))).toEqual([
        '0 prod: 3 to 6 instances',
        '0 test: 1 instance',
        '0 Open placement',
        '2 prod: 2 nodes',
        '2 Open placement',
        '3 test: a stub',
        '3 Open placement',
    ]));

test('the same in Korean', () => expect(lenses(shop, 'ko')).toContain('0 test: 인스턴스 1개'));

test('a click opens the preview of that environment, placement or view', () => {
    const { project, uri } = snippetProject('service a\nenvironment prod { run a }\nview v of prod { show a }');
    const opened = codeLenses(project, uri, 'en').flatMap(({ command }) => {
        return command?.command === 'groundplan.openPreview' ? (command.arguments ?? []) : [];
    });
    expect(opened).toEqual([
        { uri, subject: 'environment:prod' },
        { uri, subject: 'placement:a' },
        { uri, subject: 'environment:prod' },
        { uri, subject: 'view:v' },
    ]);
});

test('a declaration shows how many findings are in it', () => {
    const { project, uri } = snippetProject(
        'service a\nservice b\nenvironment prod { tier: production  host h { run a  run b } }',
    );
    const inProd = project.diagnostics.filter(({ isFinding }) => isFinding).length;
    const titles = codeLenses(project, uri, 'en').map(({ range, command }) => `${range.start.line} ${command?.title}`);
    expect(inProd).toBeGreaterThan(1);
    expect(titles).toContain(`2 ${inProd} findings`);
});
