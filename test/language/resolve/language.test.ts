import { describe, expect, test } from 'vitest';
import { createWorkspace, type Project, speak } from '../../../language/index.ts';
import { mistakesIn, projectOf } from '../../support/project.ts';

const modelOf = (snippet: string) => projectOf(snippet).model;

describe('a system', () => {
    const shop = `system shop {
  team: sales
  service order { calls stock }
  service stock
  system pay { service card { calls order } }
}
team sales
service stock
service report { calls shop.order }`;

    test('gives its elements a first name and its team', () => {
        expect(modelOf(shop).elements.map(({ qualifiedName, team }) => [qualifiedName, team?.name])).toEqual([
            ['shop.order', 'sales'],
            ['shop.stock', 'sales'],
            ['shop.pay.card', 'sales'],
            ['stock', undefined],
            ['report', undefined],
        ]);
        expect(mistakesIn(shop)).toEqual([]);
    });

    test('is looked into first for the names in it', () => {
        const [order, , card] = modelOf(shop).elements;
        expect(order?.interactions[0]?.to.qualifiedName).toBe('shop.stock');
        expect(card?.interactions[0]?.to.qualifiedName).toBe('shop.order');
    });

    test('is named where two systems have the name', () =>
        expect(mistakesIn('system a { service s }\nsystem b { service s }\nservice c { calls s }')).toEqual([
            "s: 's' may mean several places: a.s, b.s. Write the longer name.",
        ]));
});

describe('a template', () => {
    const templates = `template service web { state: stateless  image: "x"  calls login }
template cluster small : kubernetes { pool workers { nodes: 3..10 } }
template run careful x2 { rollout: rolling  sidecar envoy }
service login
service order is web { image: "order" }
environment prod {
  region seoul { cluster a is small { run order is careful { cpu: 1 } } }
  region tokyo { cluster a is small { run order x5 is careful } }
}`;

    test('gives an element what the element does not say itself', () => {
        const order = modelOf(templates).elements.find(({ name }) => name === 'order');
        expect([...(order?.properties.values() ?? [])].map(({ key, values }) => [key, values[0]])).toEqual([
            ['state', { kind: 'word', word: 'stateless', argument: undefined }],
            ['image', { kind: 'text', text: 'order' }],
        ]);
        expect(order?.interactions.map(({ to }) => to.name)).toEqual(['login']);
    });

    test('becomes a place of its own wherever it is used', () => {
        const [prod] = modelOf(templates).environments;
        const pools = prod?.allPlaces.filter(({ kind }) => kind === 'pool') ?? [];
        expect(pools.map(({ parent }) => parent?.parent?.name)).toEqual(['seoul', 'tokyo']);
        expect(pools[0]?.parent?.technology).toBe('kubernetes');
        expect(pools[0]?.properties.get('nodes')?.values[0]).toMatchObject({ kind: 'range', min: 3, max: 10 });
    });

    test('gives a placement its count and its properties', () => {
        const [first, second] = modelOf(templates).environments[0]?.placements ?? [];
        expect([first?.instances.min, second?.instances.min]).toEqual([2, 5]);
        expect([...(first?.properties.keys() ?? [])]).toEqual(['rollout', 'cpu']);
        expect(first?.sidecars.map(({ name }) => name)).toEqual(['envoy']);
        expect(mistakesIn(templates)).toEqual([]);
    });

    test('gives the names in it to the places that follow it', () => {
        const snippet = `template region two-zones { zone a  zone b }
service order
database db
environment prod {
  region seoul is two-zones { cluster k8s { spans a, b  run order } }
  region tokyo is two-zones
  primary db in tokyo.a
}
environment staging like prod { without tokyo.b }`;
        expect(mistakesIn(snippet)).toEqual([]);
        const [prod, staging] = modelOf(snippet).environments;
        const cluster = prod?.allPlaces.find(({ kind }) => kind === 'cluster');
        expect(cluster?.spans.map(({ name, parent }) => `${parent?.name}.${name}`)).toEqual(['seoul.a', 'seoul.b']);
        expect(prod?.dataNodes[0]?.location?.parent?.name).toBe('tokyo');
        const zones = staging?.allPlaces.filter(({ kind }) => kind === 'zone') ?? [];
        expect(zones.map(({ name, parent }) => `${parent?.name}.${name}`)).toEqual(['seoul.a', 'seoul.b', 'tokyo.a']);
    });

    test('of another kind is refused', () =>
        expect(mistakesIn('template cluster small\nservice order is small')).toEqual([
            "small: 'small' is a template for 'cluster'; a template for 'service' is expected.",
        ]));

    test('that nobody uses is checked all the same', () =>
        expect(mistakesIn('template service web { imge: "x" }')).toEqual([
            "imge: 'service' has no property 'imge'. Did you mean 'image'?",
        ]));
});

describe('an import', () => {
    function projects(app: string, platform: string): Project {
        const workspace = createWorkspace({ today: '2026-11-22' });
        workspace.set('file:///work/app/app.gplan', app);
        workspace.set('file:///work/platform/base.gplan', platform);
        const project = workspace.projectOf('file:///work/app/app.gplan');
        if (!project) throw new Error('The project is not known.');
        return project;
    }
    const mistakes = (app: string, platform: string) =>
        projects(app, platform).diagnostics.map(({ message }) => speak(message, 'en'));
    const platform = 'template service web { image: "x" }\nteam core\nservice login { team: core }';

    test('brings the names that it lists', () => {
        const app = 'import web, login from "../platform"\nservice order is web { calls login }';
        expect(mistakes(app, platform)).toEqual([]);
        const { elements } = projects(app, platform).model;
        expect(elements.map(({ name }) => name)).toEqual(['order', 'login']);
        expect(elements[1]?.team?.name).toBe('core');
    });

    test('brings all names', () =>
        expect(
            mistakes('import all from "../platform"\nservice order is web { team: core  calls login }', platform),
        ).toEqual([]));

    test('is needed for every name of another folder', () =>
        expect(mistakes('import web from "../platform"\nservice order is web { calls login }', platform)).toEqual([
            "Nothing is called 'login' here.",
        ]));

    test('names what is there instead of what is not', () =>
        expect(mistakes('import wbe from "../platform"', platform)).toEqual([
            "Nothing there is called 'wbe'. Did you mean 'web'?",
        ]));

    test('of a folder without files is reported', () =>
        expect(mistakes('import all from "../elsewhere"', platform)).toEqual(["This folder holds no '.gplan' file."]));

    test('leaves the findings and mistakes of the other folder there', () =>
        expect(mistakes('import all from "../platform"', 'service a { calls b }')).toEqual([]));

    test('brings the checks of the other folder, which the project itself overrules', () => {
        const app = 'import house from "../platform"\nchecks own { level off for shared-host }';
        const house =
            'checks house { level error for shared-host, no-pipeline }\nchecks other { level off for no-pipeline }';
        const { levels } = projects(app, house).model;
        expect(levels.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
            'shared-host error',
            'no-pipeline error',
            'shared-host off',
        ]);
    });

    test('may go round in a circle', () =>
        expect(
            mistakes(
                'import all from "../platform"\nservice a { calls b }',
                'import all from "../app"\nservice b { calls a { need: optional } }',
            ),
        ).toEqual([]));
});

describe('what exists', () => {
    test('has actors, caches, buckets and queues', () => {
        const snippet = `actor shopper { calls web }
gateway web { routes "/orders" to order }
service order { reads carts  writes files  sends jobs }
service worker { receives jobs }
cache carts
bucket files
queue jobs`;
        expect(mistakesIn(snippet)).toEqual([]);
        const route = modelOf(snippet).elements[1]?.interactions[0];
        expect([route?.kind, route?.path, route?.to.name]).toEqual(['calls', '/orders', 'order']);
    });

    test('has aggregates, functions that implement them and sagas across them', () => {
        const snippet = `service order { aggregate cart { calls stock } aggregate bill }
service stock
function add-to-cart { implements order.cart }
saga checkout { changes order.cart, order.bill, stock }`;
        expect(mistakesIn(snippet)).toEqual([]);
        const { elements, sagas } = modelOf(snippet);
        expect(elements[0]?.interactions[0]?.aggregate?.qualifiedName).toBe('order.cart');
        expect(elements[2]?.implementing.map(({ qualifiedName }) => qualifiedName)).toEqual(['order.cart']);
        expect(sagas[0]?.participants.map(({ qualifiedName }) => qualifiedName)).toEqual([
            'order.cart',
            'order.bill',
            'stock',
        ]);
    });
});

test.each([
    [
        'database d { calls s }',
        "calls s: The database has nothing to say with 'calls'. Expected in: actor, service, function, gateway, external system.",
    ],
    [
        'service t { routes "/" to s }',
        'routes "/" to s: The service has nothing to say with \'routes\'. Expected in: gateway.',
    ],
    ['topic t { aggregate a }', "aggregate a: The topic has nothing to say with 'aggregate'. Expected in: service."],
])('an element says only what it can: %s', (snippet, mistake) =>
    expect(mistakesIn(`service s\n${snippet}`)).toEqual([mistake]),
);

test('a bucket is answered for by the place that hosts it', () => {
    const [prod] = modelOf(
        'service s { reads b }\nbucket b\nenvironment prod { run s  platform storage { hosts b } }',
    ).environments;
    expect(prod?.paths[0]?.answeredBy).toBe('hosting');
});

describe('an environment', () => {
    test('has power feeds, racks, brokers, stacks and ways in', () => {
        const snippet = `service order
topic events
environment prod {
  datacenter pangyo {
    power feed-a
    power feed-b
    rack r1 { powered by feed-a, feed-b  host h1 { vm v1 { run order x2 } } }
    broker kafka-1 : kafka { hosts events }
    balancer lb for order
  }
  cdn edge for lb
  dns shop "shop.example.com" for edge
  stack machines : ansible { path: "infra"  covers pangyo.r1 }
}`;
        expect(mistakesIn(snippet)).toEqual([]);
        const [prod] = modelOf(snippet).environments;
        const rack = prod?.allPlaces.find(({ name }) => name === 'r1');
        expect(rack?.feeds.map(({ name }) => name)).toEqual(['feed-a', 'feed-b']);
        expect(prod?.allPlaces.find(({ kind }) => kind === 'broker')?.hosted.map(({ name }) => name)).toEqual([
            'events',
        ]);
        expect(prod?.balancers.map(({ form, targets }) => `${form} ${targets.map(({ name }) => name)}`)).toEqual([
            'cdn order',
            'dns order',
            'balancer order',
        ]);
        expect(prod?.stacks.map(({ tool, covered }) => `${tool} ${covered.map(({ name }) => name)}`)).toEqual([
            'ansible r1',
        ]);
    });

    test('reads a store from its replicas and lets its standby stand by', () => {
        const snippet = `service order { reads db  writes db }
database db
environment prod { run order  primary db  standby db  replica db }`;
        const [prod] = modelOf(snippet).environments;
        const roles = prod?.paths.map(({ to }) => to.map((node) => (node.kind === 'data-node' ? node.role : '')));
        expect(roles).toEqual([['replica'], ['primary']]);
    });
});

describe('checks', () => {
    test('set levels, for some environments only, and forbid acceptances', () => {
        const snippet = `environment prod
checks house { level error for single-instance, shared-host in prod  level off for no-pipeline  forbid accepting shared-host }`;
        const { levels, prohibitions } = modelOf(snippet);
        expect(
            levels.map(({ rule, level, environments }) => `${rule} ${level} ${environments.map(({ name }) => name)}`),
        ).toEqual(['single-instance error prod', 'shared-host error prod', 'no-pipeline off ']);
        expect(prohibitions.map(({ rule }) => rule)).toEqual(['shared-host']);
    });

    test('know the levels', () =>
        expect(mistakesIn('checks house { level fatal for shared-host }')).toEqual([
            'fatal: The value is one of: error, warning, info, hint, off.',
        ]));
});

test('a pipeline has steps beside its stages', () => {
    const snippet = `environment dev
environment prod
pipeline p { step "migrate the schema" by hand in prod  dev -> prod with approval }`;
    const [pipeline] = modelOf(snippet).pipelines;
    expect(pipeline?.steps.map(({ title, worker, environment }) => [title, worker, environment?.name])).toEqual([
        ['migrate the schema', 'hand', 'prod'],
    ]);
    expect(pipeline?.stages).toHaveLength(2);
});
