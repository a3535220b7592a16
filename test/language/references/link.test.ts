import { describe, expect, test } from 'vitest';
import { mistakesIn, projectOf } from '../../support/project.ts';

describe('names', () => {
    test('are found in any order and in any file of the folder', () => {
        const snippet =
            'service shipping { calls order }\n-- order.gplan\nservice order { team: ordering }\nteam ordering';
        expect(mistakesIn(snippet)).toEqual([]);
        const [shipping] = projectOf(snippet).model.elements;
        expect(shipping?.interactions[0]?.to.team?.name).toBe('ordering');
    });

    test('are equal in composed and decomposed form', () => {
        const snippet = `service ${'주문'.normalize('NFD')} { }\nservice b { calls ${'주문'.normalize('NFC')} }`;
        expect(mistakesIn(snippet)).toEqual([]);
    });

    test('that are unknown give one error with the nearest ones as fixes', () => {
        const project = projectOf('service order { }\nservice odder { }\nservice shipping { calls ordr }');
        const [unknown, ...others] = project.diagnostics;
        expect(others).toEqual([]);
        expect(unknown?.fixes.map(({ edits }) => edits()[0]?.text)).toEqual(['order', 'odder']);
    });

    test('that are far from every other name give an error without suggestion', () =>
        expect(mistakesIn('service order { calls warehouse }')).toEqual([
            "warehouse: Nothing is called 'warehouse' here.",
        ]));

    test('that are unknown in great numbers stop giving suggestions', () => {
        const calls = Array.from({ length: 150 }, (_, index) => `calls stok${index}`).join('\n');
        const suggested = mistakesIn(`service stock { }\nservice order { ${calls} }`).filter((text) =>
            text.includes('Did you mean'),
        );
        expect(suggested).toHaveLength(100);
    });

    test('of the wrong kind say what was expected', () =>
        expect(mistakesIn('database orders\nservice order { calls orders }')).toEqual([
            "orders: The database 'orders' cannot stand here. Expected: service, function, gateway, external system.",
        ]));

    test('that are given twice are reported at the second', () =>
        expect(mistakesIn('service order { }\ndatabase order { }')).toEqual([
            "order: Another database is called 'order' already.",
        ]));
});

describe('places', () => {
    const twoRegions = `environment prod {
  region seoul { zone a { } }
  region tokyo { zone a { } }
`;

    test('are found from inside: the nearest of several with the same name', () => {
        const snippet = `${twoRegions.replace('zone a { }', 'zone a { } cluster k8s { spans a }')}}`;
        expect(mistakesIn(snippet)).toEqual([]);
        const cluster = projectOf(snippet).model.environments[0]?.allPlaces.find(({ name }) => name === 'k8s');
        expect(cluster?.spans.map(({ parent }) => parent?.name)).toEqual(['seoul']);
    });

    test('that several names fit are asked for by a longer name', () =>
        expect(mistakesIn(`${twoRegions}  cluster k8s { spans a }\n}`)).toEqual([
            "a: 'a' may mean several places: seoul.a, tokyo.a. Write the longer name.",
        ]));

    test('are found by a longer name', () =>
        expect(mistakesIn(`${twoRegions}  cluster k8s { spans tokyo.a }\n}`)).toEqual([]));

    test('of the environment that this one is like are found', () =>
        expect(
            mistakesIn(`environment prod { zone a { } }\nenvironment staging like prod { cluster k8s { spans a } }`),
        ).toEqual([]));
});
