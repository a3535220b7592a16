import { expect, test } from 'vitest';
import { drawing } from '../../drawing/drawing.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import type { PlainDiagram } from '../../language/index.ts';
import { oddTitles } from '../language/diagrams/odd-names.ts';
import { elementsIn, readXml } from './read-xml.ts';

const hostile = [
    ...oddTitles,
    '</text><script>alert(1)</script>',
    '"><image href="http://example.com/x.png"/>',
    ']]><!-- --><![CDATA[',
    '<?xml version="1.0"?>',
    'a\u0000b\u0008c\u001bd\u007fe\ufffef',
    'one\r\ntwo\u2028three',
    '\ud800 alone \udfff',
    '\u202egnp.exe',
    '👩‍👩‍👧‍👦🇰🇷🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'é́́́́́́́́́́́́́́',
    '__proto__',
    'constructor',
    '가'.repeat(10_000),
    'a'.repeat(10_000),
    'word '.repeat(2000),
    '\u0301'.repeat(10_000),
    '',
    '   ',
];

test.each(hostile.map((name) => ({ name, shown: JSON.stringify(name.slice(0, 40)) })))(
    'the name $shown leaves the picture well-formed and harmless',
    async ({ name }) => {
        const { svg, width } = await drawing(diagramOf(name), plainLook);
        const names = new Set(elementsIn(readXml(svg)).map((element) => element.name));
        expect([...names].filter((each) => !harmless.includes(each))).toEqual([]);
        const attributes = elementsIn(readXml(svg)).flatMap((element) => [...element.attributes.keys()]);
        expect(attributes.filter((each) => each.startsWith('on') || each.includes('href') || each === 'style')).toEqual(
            [],
        );
        expect(width).toBeLessThan(2000);
        expect(svg.length).toBeLessThan(60_000);
    },
);

test('a long name ends in an ellipsis', async () => {
    const { svg } = await drawing(diagramOf('가'.repeat(10_000)), plainLook);
    expect(svg).toContain('가…</text>');
});

const harmless = ['svg', 'title', 'desc', 'g', 'rect', 'path', 'text'];

function diagramOf(name: string): PlainDiagram {
    const node = (id: string) => ({ type: 'node', kind: 'service', id, title: name, details: [name] }) as const;
    return {
        title: name,
        language: 'ko',
        direction: 'down',
        remarks: [name],
        members: [
            { type: 'group', kind: 'region', id: 'group', title: name, details: [name], members: [node('inner')] },
            node('outer'),
        ],
        edges: [{ kind: 'request', from: 'inner', to: 'outer', verbs: [name], means: [name] }],
        legend: [{ sample: { type: 'node', kind: 'service' }, text: name }],
    };
}
