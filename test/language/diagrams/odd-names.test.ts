import { expect, test } from 'vitest';
import { mermaidLabel } from '../../../language/diagrams/render/mermaid-label.ts';
import { picture, render } from '../../../language/index.ts';
import { readByMermaid } from '../../support/mermaid.ts';
import { projectOf } from '../../support/project.ts';
import { oddTitles, visible } from './odd-names.ts';

test.each(oddTitles)('Mermaid reads the title %j as it is written', async (title) => {
    const text = textFor(title);
    const { nodes, groups, title: read } = await readByMermaid(text);
    const [service] = nodes.filter(({ path, classes }) => path.length === 2 && !classes.includes('facts'));
    expect(visible(service?.label ?? '')).toBe(visible(title));
    const facts = nodes.filter(({ classes }) => classes.includes('facts'));
    const told = [...groups, ...facts].map(({ label }) => visible(label));
    expect(told.some((label) => label.startsWith(visible(title)))).toBe(true);
    expect(visible(read)).toContain(visible(title));
});

test('no line break of HTML stands in a label with a sign that a purifier would bring back to life', () => {
    const alive = [
        '**bold**',
        'my_name',
        '`code`',
        '[a](b)',
        'fa:fa-car',
        '$$x$$',
        'www.example.org',
        'a@b',
        '\\n',
        '1. a',
    ];
    for (const title of alive) {
        expect(mermaidLabel(['order', title])).toMatch(/^order\n/);
        expect(mermaidLabel([title, 'order'])).not.toContain('<br/>');
    }
    expect(mermaidLabel(['order (v2)', '×3 · 10.0.0.0/16'])).toContain('<br/>');
});

test('no text of the model gets into an id', () => {
    const ids = oddTitles.flatMap((title) => textFor(title).match(/^ *(?:subgraph )?\w+(?=[[({])/gm) ?? []);
    expect(ids.filter((id) => !/^ *(subgraph )?[ng][0-9a-z]{7}$/.test(id))).toEqual([]);
});

test('names of JavaScript and of Mermaid are names like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'end', 'graph', 'click', 'default'];
    const { model } = projectOf(names.map((name) => `service ${name} { calls ${name} }\n`).join(''));
    const diagram = picture(model, { kind: 'logical' }, { language: 'en' });
    const { nodes, edges } = await readByMermaid(diagram ? render(diagram).text : '');
    expect(nodes.map(({ label }) => label)).toEqual(names);
    expect(edges.map(({ from, to }) => [from.label, to.label])).toEqual(names.map((name) => [name, name]));
});

function textFor(title: string): string {
    const written = `"${title.replaceAll(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
    const { model } = projectOf(
        `service order ${written}\nenvironment prod ${written} { region seoul ${written} { run order } }\n`,
    );
    const diagram = picture(model, { kind: 'environment', environment: 'prod' }, { language: 'en' });
    if (!diagram) throw new Error('There is no picture.');
    return render(diagram).text;
}
