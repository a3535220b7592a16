import { expect, test } from 'vitest';
import { type PictureChoice, picture, render } from '../../../language/index.ts';
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
    const { text, targets } = drawn(small);
    const declared = [...targets].map(([id, source]) => {
        const { start, end } = stretchOf(source);
        const [line = ''] = text.split('\n').filter((each) => new RegExp(`^ *(subgraph )?${id}\\W`).test(each));
        return `${withoutIds(line.trim())} = ${small.slice(start, end).split('{')[0]?.trim()}`;
    });
    expect(declared).toEqual([
        'subgraph g["prod · environment"] = environment prod',
        'subgraph g["a · zone"] = zone a',
        'n["order<br/>×2"] = run order x2',
        'n["shipping"] = run shipping',
        'subgraph g["b · zone"] = zone b',
        'n[("orders<br/>primary")] = primary orders',
    ]);
});

test.each([{ environment: 'nowhere' }, { view: 'nothing' }])('there is no picture of %o', (choice) => {
    expect(picture(projectOf(small).model, choice, 'en')).toBeUndefined();
});

test('there is no logical picture of nothing', () => {
    expect(picture(projectOf('environment prod').model, {}, 'en')).toBeUndefined();
});

test('a view that shows nothing says so', () => {
    const { text } = drawn('service order\nview none { hide order }\n', { view: 'none' });
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

function drawn(snippet: string, choice: PictureChoice = { environment: 'prod' }) {
    const diagram = picture(projectOf(snippet).model, choice, 'en');
    if (!diagram) throw new Error('There is no picture.');
    return render(diagram);
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
