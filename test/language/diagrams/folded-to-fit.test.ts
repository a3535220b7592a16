import { expect, test } from 'vitest';
import { expectOutline, outlineOf } from '../../support/outline.ts';

test('folds the innermost places first', () =>
    expectOutline(
        environmentOf(
            many(
                4,
                (zone) => `zone z${zone} { ${many(4, (host) => `host h${zone}-${host} { run order x2  run shop }`)} }`,
            ),
        ),
        'environment:prod',
        `
! Opens collapsed: 16 of 32 boxes are shown.
environment prod: environment
  zone z1: zone
    folded h1-1: host | order ×2 | shop
    folded h1-2: host | order ×2 | shop
    folded h1-3: host | order ×2 | shop
    folded h1-4: host | order ×2 | shop
  zone z2: zone
    folded h2-1: host | order ×2 | shop
    folded h2-2: host | order ×2 | shop
    folded h2-3: host | order ×2 | shop
    folded h2-4: host | order ×2 | shop
  zone z3: zone
    folded h3-1: host | order ×2 | shop
    folded h3-2: host | order ×2 | shop
    folded h3-3: host | order ×2 | shop
    folded h3-4: host | order ×2 | shop
  zone z4: zone
    folded h4-1: host | order ×2 | shop
    folded h4-2: host | order ×2 | shop
    folded h4-3: host | order ×2 | shop
    folded h4-4: host | order ×2 | shop
`,
        { mostNodes: 20 },
    ));

test('folds nothing where everything is wanted, whatever the size, a view or the reader folds', () =>
    expectOutline(
        `service order
environment prod { host h { run order }  host other { run order } }
view folded of prod { collapse host }`,
        'view:folded',
        `
environment prod: environment
  host h: host
    service order
  host other: host
    service order
`,
        { mostNodes: 1, folded: ['prod/host other'], isUnfolded: true },
    ));

test('folds the places around these where that is not enough', () =>
    expectOutline(
        environmentOf(
            many(9, (zone) => `zone z${zone} { ${many(4, (host) => `host h${zone}-${host} { run order x2 }`)} }`),
        ),
        'environment:prod',
        `
! Opens collapsed: 9 of 36 boxes are shown.
environment prod: environment
  folded z1: zone | host ×4 | order ×8
  folded z2: zone | host ×4 | order ×8
  folded z3: zone | host ×4 | order ×8
  folded z4: zone | host ×4 | order ×8
  folded z5: zone | host ×4 | order ×8
  folded z6: zone | host ×4 | order ×8
  folded z7: zone | host ×4 | order ×8
  folded z8: zone | host ×4 | order ×8
  folded z9: zone | host ×4 | order ×8
`,
        { mostNodes: 20 },
    ));

test('leaves open what the reader opened, and what is around it', () =>
    expectOutline(
        environmentOf(
            many(8, (zone) => `zone z${zone} { ${many(3, (host) => `host h${zone}-${host} { run order x2 }`)} }`),
        ),
        'environment:prod',
        `
! Opens collapsed: 10 of 24 boxes are shown.
environment prod: environment
  folded z1: zone | host ×3 | order ×6
  zone z2: zone
    folded h2-1: host | order ×2
    host h2-2: host
      service order: ×2
    folded h2-3: host | order ×2
  folded z3: zone | host ×3 | order ×6
  folded z4: zone | host ×3 | order ×6
  folded z5: zone | host ×3 | order ×6
  folded z6: zone | host ×3 | order ×6
  folded z7: zone | host ×3 | order ×6
  folded z8: zone | host ×3 | order ×6
`,
        { mostNodes: 10, opened: ['prod/zone z2/host h2-2'] },
    ));

test('gathers neighbors of one kind where folding all that is around them would tell nothing', () =>
    expectOutline(
        environmentOf(`region seoul {
${many(8, (at) => `cluster k${at} { run order x2  run shop x3 }`)}
${many(30, (at) => `database server s${at} { primary orders }`)}
}`),
        'environment:prod',
        `
! Opens collapsed, with neighbors of one kind in one box: 11 of 46 boxes are shown.
environment prod: environment
  region seoul: region
    folded k1: cluster | order ×2 | shop ×3
    folded k2: cluster | order ×2 | shop ×3
    folded k3: cluster | order ×2 | shop ×3
    folded k4: cluster | order ×2 | shop ×3
    folded k5: cluster | order ×2 | shop ×3
    folded k6: cluster | order ×2 | shop ×3
    folded k7: cluster | order ×2 | shop ×3
    folded k8: cluster | order ×2 | shop ×3
    folded s1 … s10: database server ×10 | orders ×10
    folded s11 … s20: database server ×10 | orders ×10
    folded s21 … s30: database server ×10 | orders ×10
prod/region seoul/many server 1 -> prod/region seoul/many server 2: replication (replication)
prod/region seoul/many server 2 -> prod/region seoul/many server 3: replication (replication)
`,
        { mostNodes: 20 },
    ));

test('groups a model without systems by team', () =>
    expectOutline(
        many(9, (team) => `team t${team}\n${many(9, (at) => `service s${team}-${at} { team: t${team} }`)}`),
        'logical',
        `
! Opens grouped by team and collapsed: 9 of 81 boxes are shown.
folded t1: team | service ×9
folded t2: team | service ×9
folded t3: team | service ×9
folded t4: team | service ×9
folded t5: team | service ×9
folded t6: team | service ×9
folded t7: team | service ×9
folded t8: team | service ×9
folded t9: team | service ×9
`,
        { mostNodes: 60 },
    ));

test('gathers the elements of a model without systems and teams', () =>
    expectOutline(
        `${many(95, (at) => `service s${at} { reads d${(at % 3) + 1} }`)}\n${many(3, (at) => `database d${at}`)}`,
        'logical',
        `
! Opens collapsed, with neighbors of one kind in one box: 13 of 98 boxes are shown.
folded s1 … s10: service ×10
folded s11 … s20: service ×10
folded s21 … s30: service ×10
folded s31 … s40: service ×10
folded s41 … s50: service ×10
folded s51 … s60: service ×10
folded s61 … s70: service ×10
folded s71 … s80: service ×10
folded s81 … s90: service ×10
folded s91 … s95: s91 | s92 | s93 | s94 | s95
database d1: database
database d2: database
database d3: database
all/many service 1 -> logical/database d2: request (reads)
all/many service 1 -> logical/database d3: request (reads)
all/many service 1 -> logical/database d1: request (reads)
all/many service 2 -> logical/database d3: request (reads)
all/many service 2 -> logical/database d1: request (reads)
all/many service 2 -> logical/database d2: request (reads)
all/many service 3 -> logical/database d1: request (reads)
all/many service 3 -> logical/database d2: request (reads)
all/many service 3 -> logical/database d3: request (reads)
all/many service 4 -> logical/database d2: request (reads)
all/many service 4 -> logical/database d3: request (reads)
all/many service 4 -> logical/database d1: request (reads)
all/many service 5 -> logical/database d3: request (reads)
all/many service 5 -> logical/database d1: request (reads)
all/many service 5 -> logical/database d2: request (reads)
all/many service 6 -> logical/database d1: request (reads)
all/many service 6 -> logical/database d2: request (reads)
all/many service 6 -> logical/database d3: request (reads)
all/many service 7 -> logical/database d2: request (reads)
all/many service 7 -> logical/database d3: request (reads)
all/many service 7 -> logical/database d1: request (reads)
all/many service 8 -> logical/database d3: request (reads)
all/many service 8 -> logical/database d1: request (reads)
all/many service 8 -> logical/database d2: request (reads)
all/many service 9 -> logical/database d1: request (reads)
all/many service 9 -> logical/database d2: request (reads)
all/many service 9 -> logical/database d3: request (reads)
all/many service 10 -> logical/database d2: request (reads)
all/many service 10 -> logical/database d3: request (reads)
all/many service 10 -> logical/database d1: request (reads)
`,
        { mostNodes: 60 },
    ));

test('folds a model of two thousand services to a picture that can be read', () => {
    const text = many(2000, (at) => `service s${at} { calls s${((at * 7) % 2000) + 1} }`);
    const boxes = outlineOf(text, 'logical', { mostNodes: 60 }).match(/^folded/gm) ?? [];
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.length).toBeLessThanOrEqual(60);
});

test('chooses what to fold whatever is opened', () => {
    const text = many(300, (at) => `service s${at}`);
    const folds = (options: object) => outlineOf(text, 'logical', { mostNodes: 60, ...options }).match(/^folded .*/gm);
    const [first, ...others] = folds({}) ?? [];
    expect(first).toContain('s1 ');
    expect(folds({ opened: ['all/many service 1'] })).toEqual(others);
});

test('leaves a picture alone that can be read', () =>
    expect(
        outlineOf(
            many(60, (at) => `service s${at}`),
            'logical',
            { mostNodes: 60 },
        ),
    ).not.toContain('!'));

function environmentOf(places: string): string {
    return `service order\nservice shop\ndatabase orders\nenvironment prod {\n${places}\n}`;
}

function many(count: number, text: (at: number) => string): string {
    return Array.from({ length: count }, (_, index) => text(index + 1)).join('\n');
}

test.each([
    ['many regions', [90, 45, 15, 5]],
    ['many clusters in one region', [10_000, 10_000, 100, 5]],
    ['many hosts in a few clusters', [10_000, 3334, 1667, 5]],
    ['a single cluster', [10_000, 10_000, 10_000, 5]],
])('ten thousand services in %s are shown in twenty boxes at least', (_, sizes) => {
    const text = outlineOf(environmentOf(placesOf(10_000, sizes)), 'environment:prod', { mostNodes: 60 });
    const boxes = text.split('\n').filter((line) => line.trimStart().startsWith('folded'));
    expect(boxes.length).toBeGreaterThanOrEqual(20);
    expect(boxes.length).toBeLessThanOrEqual(60);
});

/** Services in hosts in clusters in zones in regions, so many in each. */
function placesOf(services: number, [size, ...inner]: readonly number[]): string {
    if (size === undefined) return many(services, () => 'run order');
    const kind = ['host', 'cluster', 'zone', 'region'][inner.length] ?? 'host';
    return many(Math.ceil(services / size), (at) => {
        return `${kind} ${kind}${at} { ${placesOf(Math.min(size, services - (at - 1) * size), inner)} }`;
    });
}
