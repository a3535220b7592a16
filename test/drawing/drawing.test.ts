import { expect, test } from 'vitest';
import { drawing } from '../../drawing/drawing.ts';
import { palettes } from '../../drawing/palettes.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import { countText, type PlainDiagram, type PlainMember } from '../../language/index.ts';
import { drawnExamples } from './drawn-examples.ts';
import { elementsIn, readXml, type XmlElement } from './read-xml.ts';

const page = { ...plainLook, hasVariables: true, hasToggles: true };

test.each(drawnExamples())('$name: every text of the diagram is in the picture', async ({ diagram }) => {
    const { svg } = await drawing(diagram, plainLook);
    const elements = elementsIn(readXml(svg));
    for (const { id, title, details, count } of textsIn(diagram.members)) {
        const own = elements.filter((element) => element.attributes.get('data-id') === id);
        const shown = collapsed(own.map((element) => element.text).join(' '));
        for (const text of [title, ...details, ...(count ? [count] : [])]) expect(shown).toContain(collapsed(text));
    }
    const edges = elements.filter((element) => classesOf(element).includes('edge')).map(({ text }) => collapsed(text));
    for (const { verbs, means } of diagram.edges)
        for (const word of [...verbs, ...means]) expect(edges.join(' ')).toContain(collapsed(word));
    const all = collapsed(elements.at(0)?.text ?? '');
    for (const text of [diagram.title, ...diagram.remarks, ...diagram.legend.map((entry) => entry.text)])
        expect(all).toContain(collapsed(text));
});

test('the same diagram gives the same bytes, whatever was drawn before', async () => {
    const [first] = drawnExamples();
    if (!first) throw new Error('There is no example.');
    const { svg } = await drawing(first.diagram, plainLook);
    await drawing(shop, plainLook);
    expect((await drawing(structuredClone(first.diagram), plainLook)).svg).toBe(svg);
});

test('everything is found by its id, groups before lines before nodes', async () => {
    const { svg } = await drawing(shop, page);
    const drawn = elementsIn(readXml(svg)).filter((element) =>
        /^(group|edge|node|toggle|mark) /.test(`${classesOf(element).join(' ')} `),
    );
    const shown = drawn.map((element) => {
        const ends = element.attributes.has('data-from')
            ? `${element.attributes.get('data-from')} → ${element.attributes.get('data-to')}`
            : '';
        return `${classesOf(element).join(' ')} ${element.attributes.get('data-id') ?? ends}`.trim();
    });
    expect(shown).toEqual([
        'group kind-region seoul',
        'mark mark-warning',
        'toggle seoul',
        'group kind-instances order',
        'toggle order',
        'edge kind-request shopper → order',
        'edge kind-request order → orders',
        'edge kind-message orders → fold',
        'node kind-actor shopper',
        'node kind-service order 1',
        'node kind-service order 2',
        'node kind-database orders',
        'mark mark-error',
        'node kind-folded fold fold',
        'toggle fold',
        'node kind-service absent later',
    ]);
});

test('a file has literal colours, a title and a description, and nothing to click on', async () => {
    const { svg } = await drawing(shop, { ...plainLook, palette: palettes.dark });
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('toggle');
    expect(svg).toContain(`fill="${palettes.dark.canvas}"`);
    expect(
        readXml(svg)
            .children.slice(0, 2)
            .map(({ name }) => name),
    ).toEqual(['title', 'desc']);
    expect(readXml(svg).attributes.get('role')).toBe('img');
    expect(readXml(svg).attributes.get('xml:lang')).toBe('en');
});

test('a page can set every colour', async () => {
    const { svg } = await drawing(shop, page);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
    expect(
        colours.filter((colour) => colour !== 'none' && !/^var\(--gp-[a-z-]+, #[0-9a-f]{6}\)$/.test(colour)),
    ).toEqual([]);
});

test('a mark tells its level by a letter and says how many findings there are', async () => {
    const marks = elementsIn(readXml((await drawing(shop, plainLook)).svg)).filter((each) =>
        classesOf(each).includes('mark'),
    );
    expect(marks.map(({ text }) => text.trim())).toEqual(['W 3', 'E 12']);
});

test('a count that the details do not tell is written all the same', async () => {
    const { svg } = await drawing(shop, plainLook);
    expect(svg).toContain('×3');
});

const shop: PlainDiagram = {
    title: 'Shop',
    language: 'en',
    direction: 'right',
    remarks: ['This is not all.'],
    legend: [],
    members: [
        { type: 'node', kind: 'actor', id: 'shopper', title: 'Shopper', details: [] },
        {
            type: 'group',
            kind: 'region',
            id: 'seoul',
            title: 'Seoul',
            details: ['region'],
            mark: { level: 'warning', count: 3 },
            members: [
                {
                    type: 'group',
                    kind: 'instances',
                    id: 'order',
                    title: 'Order',
                    details: [],
                    members: [1, 2].map((index) => ({
                        type: 'node',
                        kind: 'service',
                        id: `order ${index}`,
                        title: `Order ${index}`,
                        details: [],
                    })),
                },
                {
                    type: 'node',
                    kind: 'database',
                    id: 'orders',
                    title: 'Orders',
                    details: ['postgres'],
                    instances: { min: 3, max: 3, isStated: true },
                    mark: { level: 'error', count: 12 },
                },
            ],
        },
        { type: 'node', kind: 'folded', folds: 'region', id: 'fold', title: 'Busan', details: ['service ×3'] },
        { type: 'node', kind: 'service', state: 'absent', id: 'later', title: 'Later', details: [] },
    ],
    edges: [
        { kind: 'request', from: 'shopper', to: 'order', verbs: [], means: ['https'] },
        { kind: 'request', from: 'order', to: 'orders', verbs: ['reads', 'writes'], means: [] },
        { kind: 'message', from: 'orders', to: 'fold', verbs: [], means: [] },
    ],
};

function* textsIn(members: readonly PlainMember[]): Generator<{
    readonly id: string;
    readonly title: string;
    readonly details: readonly string[];
    readonly count: string | undefined;
}> {
    for (const member of members) {
        const { id, title, details } = member;
        yield {
            id,
            title,
            details,
            count: member.type === 'node' && member.instances ? countText(member.instances) : undefined,
        };
        if (member.type === 'group') yield* textsIn(member.members);
    }
}

function classesOf({ attributes }: XmlElement): string[] {
    return (attributes.get('class') ?? '').split(' ');
}

/** Texts are broken into lines between and within words, which leaves all but white space as it was. */
function collapsed(text: string): string {
    return text.replace(/\s+/g, '');
}
