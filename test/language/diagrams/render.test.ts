import { expect, test } from 'vitest';
import { groupsIn, nodesIn, picture, render, type Subject } from '../../../language/index.ts';
import { stretchOf } from '../../../language/model/source.ts';
import { projectOf } from '../../support/project.ts';

const small = `
service order { writes orders }
service shipping { calls order via http }
database orders
environment prod {
  zone a { run order x2 run shipping }
  zone b { primary orders }
}
`;

test('the same model gives the same text', () => {
    expect(drawn(small).text).toBe(drawn(small).text);
});

test('a changed count changes one line', () => {
    expect(newLines(small, small.replace('x2', 'x3')).map(withoutIds)).toEqual(['n["order<br/>×3"]']);
});

test('a new placement adds its own lines and leaves the ids of the others', () => {
    const more = small.replace('primary orders', 'primary orders run order');
    expect(newLines(small, more).map(withoutIds)).toEqual(['n["order"]', 'n -->|"writes"| n', 'n -->|"http"| n']);
});

test('every id leads to the declaration behind it', () => {
    const diagram = pictureOf(small);
    const { text, ids } = render(diagram);
    const sources = new Map(
        [...groupsIn(diagram.members), ...nodesIn(diagram.members)].map(({ id, source }) => [id, source]),
    );
    const declared = [...ids].map(([id, drawnId]) => {
        const source = sources.get(drawnId);
        const { start, end } = source ? stretchOf(source) : { start: 0, end: 0 };
        const [line = ''] = text.split('\n').filter((each) => new RegExp(`^ *(subgraph )?${id}\\W`).test(each));
        return `${withoutIds(line.trim())} = ${small.slice(start, end).split('{')[0]?.trim()}`;
    });
    expect(declared).toEqual([
        'subgraph g["prod · environment"] = environment prod',
        'subgraph g["a · zone"] = zone a',
        'n["order<br/>×2"] = run order x2',
        'n["shipping"] = run shipping',
        'subgraph g["b · zone"] = zone b',
        'n[("orders<br/>primary")]:::data = primary orders',
    ]);
});

test.each<Subject>([
    { kind: 'environment', environment: 'nowhere' },
    { kind: 'view', view: 'nothing' },
])('there is no picture of %o', (subject) => {
    expect(picture(projectOf(small).model, subject, { language: 'en' })).toBeUndefined();
});

test('there is no logical picture of nothing', () => {
    expect(picture(projectOf('environment prod').model, { kind: 'logical' }, { language: 'en' })).toBeUndefined();
});

test('a view that shows nothing says so', () => {
    const { text } = drawn('service order\nview none { hide order }\n', { kind: 'view', view: 'none' });
    expect(text).toContain('This picture shows nothing');
});

test('a placement that names its data node reaches that one', () => {
    const { text } = drawn(`
service report { reads orders }
database orders
environment prod {
  run report { reads main }
  primary orders as main
  replica orders as copy
}
`);
    expect(text.split('\n').filter((line) => line.includes('reads'))).toHaveLength(1);
    const main = /(n\w+)\[\("orders<br\/>primary/.exec(text)?.[1];
    expect(text).toMatch(new RegExp(`-->\\|"reads"\\| ${main}\\n`));
});

test('an instance stands behind the balancer nearest to it, and an outer balancer leads to the inner ones', () => {
    const { text } = drawn(`
service order
environment prod {
  balancer global for order
  region r1 { balancer b1 for order run order }
  region r2 { balancer b2 for order run order }
}
`);
    const titles = new Map([...text.matchAll(/(n\w+)\W+"(\w+)/g)].map(([, id, title]) => [id, title]));
    const arrows = [...text.matchAll(/(n\w+) --> (n\w+)/g)].map(
        ([, from, to]) => `${titles.get(from)} ${titles.get(to)}`,
    );
    expect(arrows).toEqual(['global b1', 'global b2', 'b1 order', 'b2 order']);
});

function drawn(snippet: string, subject: Subject = { kind: 'environment', environment: 'prod' }) {
    return render(pictureOf(snippet, subject));
}

function pictureOf(snippet: string, subject: Subject = { kind: 'environment', environment: 'prod' }) {
    const diagram = picture(projectOf(snippet).model, subject, { language: 'en' });
    if (!diagram) throw new Error('There is no picture.');
    return diagram;
}

function newLines(before: string, after: string): string[] {
    const known = new Set(drawn(before).text.split('\n'));
    return drawn(after)
        .text.split('\n')
        .filter((line) => !known.has(line))
        .map((line) => line.trim());
}

function withoutIds(line: string): string {
    return line.replaceAll(/\b([ng])[0-9a-z]{7}\b/g, '$1');
}
