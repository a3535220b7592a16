import { describe, expect, test } from 'vitest';
import type { Environment } from '../../../language/model/environment.ts';
import { mistakesIn, projectOf } from '../../support/project.ts';

const prod = `
service order { reads orders  writes orders }
service shipping { calls order }
database orders
environment prod {
  tier: production
  target: 99.9%
  region seoul {
    cluster k8s : kubernetes {
      run order x3 { cpu: 500m  rollout: rolling }
      run shipping x2..6
    }
    database server store : postgres {
      primary orders
      replica orders as copy { replication: async }
    }
  }
}
`;

function environment(name: string, snippet: string): Environment {
    const found = projectOf(snippet).model.environments.find((each) => each.name === name);
    if (!found) throw new Error(`The snippet has no environment '${name}'.`);
    return found;
}

function runsOf({ placements }: Environment): string[] {
    return placements.map(
        ({ element, instances: { min, max }, place }) => `${element.name} ${min}..${max} in ${place?.name}`,
    );
}

describe('an environment like another', () => {
    const like = (body: string) => environment('staging', `${prod}environment staging like prod { ${body} }`);

    test('has everything that the other one has', () =>
        expect(runsOf(like(''))).toEqual(['order 3..3 in k8s', 'shipping 2..6 in k8s']));

    test('changes the count where it runs in one place only, without naming the place', () =>
        expect(runsOf(like('run order x1'))).toEqual(['order 1..1 in k8s', 'shipping 2..6 in k8s']));

    test('keeps the properties that it does not change', () => {
        const [order] = like('run order { rollout: recreate }').placements;
        expect(order?.instances.min).toBe(3);
        expect([...(order?.properties.values() ?? [])].map(({ key, values: [value] }) => [key, value])).toEqual([
            ['cpu', { kind: 'quantity', dimension: 'processor', value: 0.5, text: '500m' }],
            ['rollout', { kind: 'word', word: 'recreate', argument: undefined }],
        ]);
    });

    test('keeps the pins of a placement that it changes, unless it pins anew', () => {
        const pinned = (body: string) => {
            const base = `service order { reads d  writes d }
database d
environment prod {
  database server s { primary d as d-1  replica d as d-2 }
  cluster k { run order { writes d-1  reads d-2 } }
}
environment copy like prod { ${body} }`;
            const [order] = environment('copy', base).placements;
            return order?.access.map(({ kind, node }) => `${kind} ${node.name}`).sort();
        };
        expect(pinned('run order x1')).toEqual(['reads d-2', 'writes d-1']);
        expect(pinned('run order x1 { reads d-1 }')).toEqual(['reads d-1', 'writes d-1']);
    });

    test('adds to a place that it opens again', () => {
        const staging = like('region seoul { cluster k8s { run order x2 } zone a { } }');
        expect(runsOf(staging)).toEqual(['order 2..2 in k8s', 'shipping 2..6 in k8s']);
        expect(staging.allPlaces.map(({ name }) => name)).toEqual(['seoul', 'k8s', 'store', 'a']);
    });

    test('leaves out an element, a place or a node', () => {
        expect(runsOf(like('without shipping'))).toEqual(['order 3..3 in k8s']);
        expect(like('without seoul.k8s').placements).toEqual([]);
        expect(like('without copy').dataNodes.map(({ role }) => role)).toEqual(['primary']);
    });

    test('answers for an element with a stub', () => {
        const staging = like('without order  stub order');
        const call = staging.paths.find(({ interaction }) => interaction.kind === 'calls');
        expect(call?.answeredBy).toBe('stub');
    });

    test('names its own tools instead of the inherited ones', () => {
        const snippet = `environment prod { provisioned by terraform from "prod"  reconciled by flux }
environment staging like prod { provisioned by terraform from "staging" }`;
        const staging = environment('staging', snippet);
        expect(staging.provisioning.map(({ origin }) => origin)).toEqual(['staging']);
        expect(staging.reconciliation.map(({ tool }) => tool)).toEqual(['flux']);
    });

    test('leaves the other one as it is', () => {
        const project = projectOf(`${prod}environment staging like prod { run order x1  without shipping }`);
        const [first] = project.model.environments;
        expect(first && runsOf(first)).toEqual(['order 3..3 in k8s', 'shipping 2..6 in k8s']);
    });

    test('may be declared before the other one', () =>
        expect(runsOf(environment('staging', `environment staging like prod { run order x1 }\n${prod}`))).toEqual([
            'order 1..1 in k8s',
            'shipping 2..6 in k8s',
        ]));

    test('cannot be like itself through others', () =>
        expect(mistakesIn('environment a like b { }\nenvironment b like a { }')).toEqual([
            "a: 'b' is like 'a', which is like 'b': one of them must stand on its own.",
        ]));

    test('says which place is meant where an element runs in several', () =>
        expect(
            mistakesIn(`service s
environment prod { host a { run s } host b { run s } }
environment staging like prod { run s x2 }`),
        ).toEqual(["s: 's' runs in several places: a, b. Open the place to change one of them."]));

    test('is told when there is nothing to leave out', () =>
        expect(mistakesIn('service s\nenvironment a { }\nenvironment b like a { without s }')).toEqual([
            "without s: There is no 's' here that could be left out.",
        ]));
});

describe('an environment is production-like', () => {
    const isProductionLike = (snippet: string, name: string) => environment(name, snippet).isProductionLike;

    test('with the tier production or a target', () => {
        expect(isProductionLike('environment e { tier: production }', 'e')).toBe(true);
        expect(isProductionLike('environment e { target: 99% }', 'e')).toBe(true);
        expect(isProductionLike('environment e { tier: staging }', 'e')).toBe(false);
    });

    test('not by a target that it only inherits', () =>
        expect(isProductionLike(`${prod}environment s like prod { tier: staging }`, 's')).toBe(false));

    test('as the last stage, where no environment says what it is, and a hint says so', () => {
        const snippet = 'environment a { }\nenvironment b { }\npipeline p { a -> b }';
        expect([isProductionLike(snippet, 'a'), isProductionLike(snippet, 'b')]).toEqual([false, true]);
        expect(mistakesIn(snippet)).toEqual([
            "b: No environment states a tier; 'b', the last stage, is taken for production. Write 'tier: production' in it.",
        ]);
    });
});

describe('traffic', () => {
    const paths = (snippet: string) =>
        environment('prod', snippet).paths.map(
            ({ interaction: { from, kind, to }, through, to: answering, answeredBy }) => {
                const nodes = answering.flatMap((each) => (each.kind === 'data-node' ? [each.role] : []));
                return `${from.name} ${kind} ${to.name} ${through.map(({ name }) => `through ${name} `).join('')}-> ${answeredBy} ${nodes}`.trim();
            },
        );

    test('goes to the primary to write and to the replicas to read', () =>
        expect(paths(prod)).toEqual([
            'order reads orders -> data nodes replica',
            'order writes orders -> data nodes primary',
            'shipping calls order -> instances',
        ]));

    test('passes the balancer', () =>
        expect(paths(prod.replace('run order', 'balancer lb for order\n      run order'))).toContain(
            'shipping calls order through lb -> instances',
        ));

    test('goes to the node that a placement names', () =>
        expect(paths(prod.replace('{ cpu: 500m', '{ writes copy  cpu: 500m'))).toContain(
            'order writes orders -> data nodes replica',
        ));

    test('reads the primary where the replica is for reports', () =>
        expect(paths(prod.replace('replication: async', 'purpose: reporting'))).toContain(
            'order reads orders -> data nodes primary',
        ));
});

describe('places', () => {
    test('that cannot stand in each other are reported', () =>
        expect(mistakesIn('environment e { container c { zone z { } } }')).toEqual([
            'z: The zone cannot stand in the container.',
        ]));

    test('that are spanned are sites, and only clusters span', () =>
        expect(mistakesIn('environment e { zone a { } host h { spans a } }')).toEqual([
            'spans a: Only a cluster spans, and only regions, data centers and zones can be spanned.',
        ]));
});
