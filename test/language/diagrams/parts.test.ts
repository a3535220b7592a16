import { expect, test } from 'vitest';
import { groupsIn, nodesIn, picture, renderParts } from '../../../language/index.ts';
import { readByMermaid } from '../../support/mermaid.ts';
import { projectOf } from '../../support/project.ts';

test('a picture that fits is one part, and says what the whole says', () => {
    const parts = renderParts(environmentWith(2, 2));
    expect(parts.map(({ group, title }) => [group, title])).toEqual([[undefined, 'prod']]);
});

test('a picture that does not fit is an overview and a part for each of its outermost groups', async () => {
    const diagram = environmentWith(3, 30);
    const parts = renderParts(diagram, { mostNodes: 40 });
    expect(parts.map(({ title }) => title)).toEqual(['prod', 'prod · r0', 'prod · r1', 'prod · r2']);
    const [overview, first] = await Promise.all(parts.map(({ text }) => readByMermaid(text)));
    expect(overview?.nodes.map(({ label }) => label.split('\n')[0])).toEqual(['r0', 'r1', 'r2']);
    expect(first?.nodes.map(({ label }) => label.split('\n')[0])).toEqual([...names(0, 30), 'r1', 'r2']);
    const arrows = first?.edges.map(({ from, to }) => [from, to].map(({ label }) => label.split('\n')[0]).join(' > '));
    expect(arrows).toContain('s0x29 > r1');
    expect(arrows).toContain('r2 > s0x0');
});

test('all parts together show every element, and every arrow in full or at the fold of its other end', async () => {
    const diagram = environmentWith(4, 12);
    const parts = renderParts(diagram, { mostNodes: 16 });
    const shown = new Set(parts.flatMap(({ ids }) => [...ids.values()]));
    for (const { id } of [...nodesIn(diagram.members), ...groupsIn(diagram.members)]) expect(shown).toContain(id);
    const reads = await Promise.all(parts.map(async ({ text, ids }) => ({ ids, read: await readByMermaid(text) })));
    const arrows = reads.flatMap(({ ids, read }) =>
        read.edges.map(({ from, to }) => `${ids.get(from.id)} > ${ids.get(to.id)}`),
    );
    for (const { from, to } of diagram.edges) {
        const [start, end] = [from, to].map((id) => id.split('/').slice(0, 2).join('/'));
        expect(arrows).toContain(`${from} > ${start === end ? to : end}`);
    }
});

test('a part that is too large is parted again', () => {
    const zones = (region: number) =>
        [0, 1].map(
            (zone) =>
                `zone z${zone} { ${names(region * 2 + zone, 20)
                    .map((name) => `run ${name}`)
                    .join(' ')} }`,
        );
    const services = [0, 1, 2, 3].flatMap((region) => names(region, 20)).map((name) => `service ${name}\n`);
    const regions = [0, 1].map((region) => `region r${region} { ${zones(region).join(' ')} }`);
    const diagram = drawn(`${services.join('')}environment prod { ${regions.join(' ')} }\n`);
    expect(renderParts(diagram, { mostNodes: 25 }).map(({ title }) => title)).toEqual([
        'prod',
        'prod · r0',
        'prod · z0',
        'prod · z1',
        'prod · r1',
        'prod · z0',
        'prod · z1',
    ]);
});

test('what cannot be parted is one part within the limits', async () => {
    const services = Array.from({ length: 3000 }, (_, index) => `service s${index} "A service with a long title"\n`);
    const diagram = picture(projectOf(services.join('')).model, { kind: 'logical' }, { language: 'en' });
    const parts = diagram ? renderParts(diagram) : [];
    expect(parts).toHaveLength(1);
    await readByMermaid(parts[0]?.text ?? '');
});

/** Regions in which each service calls the next one, the last one that of the next region. */
function environmentWith(regions: number, services: number) {
    const all = Array.from({ length: regions }, (_, region) => names(region, services));
    const flat = all.flat();
    const declared = flat.map((name, index) => `service ${name} { calls ${flat[index + 1] ?? flat[0]} }\n`);
    const places = all.map((own, region) => `region r${region} { ${own.map((name) => `run ${name}`).join(' ')} }`);
    return drawn(`${declared.join('')}environment prod { ${places.join(' ')} }\n`);
}

function names(region: number, count: number): string[] {
    return Array.from({ length: count }, (_, index) => `s${region}x${index}`);
}

function drawn(text: string) {
    const diagram = picture(projectOf(text).model, { kind: 'environment', environment: 'prod' }, { language: 'en' });
    if (!diagram) throw new Error('There is no picture.');
    return diagram;
}
