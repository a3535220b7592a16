import { expect, test } from 'vitest';
import { picture, render } from '../../language/index.ts';
import { exampleNamed } from './examples.ts';

/** The deployments of the published manifests (release v0.10.6, without the load generator). */
const workloads = [
    'adservice',
    'cartservice',
    'checkoutservice',
    'currencyservice',
    'emailservice',
    'frontend',
    'paymentservice',
    'productcatalogservice',
    'recommendationservice',
    'redis-cart',
    'shippingservice',
];

/** Whose address each of them is given in its environment variables. */
const dependencies = [
    'cartservice -> redis-cart',
    'checkoutservice -> cartservice',
    'checkoutservice -> currencyservice',
    'checkoutservice -> emailservice',
    'checkoutservice -> paymentservice',
    'checkoutservice -> productcatalogservice',
    'checkoutservice -> shippingservice',
    'frontend -> adservice',
    'frontend -> cartservice',
    'frontend -> checkoutservice',
    'frontend -> currencyservice',
    'frontend -> productcatalogservice',
    'frontend -> recommendationservice',
    'frontend -> shippingservice',
    'recommendationservice -> productcatalogservice',
];

const { model } = exampleNamed('online-boutique').project;

test('the model has the eleven workloads of the manifests', () => {
    expect(model.elements.map(({ name }) => name).toSorted()).toEqual(workloads);
});

test('the model has their fifteen dependencies, over gRPC but for the store of the carts', () => {
    const modelled = model.elements.flatMap(({ interactions }) => interactions);
    const pairs = new Set(modelled.map(({ from, to }) => `${from.name} -> ${to.name}`));
    expect([...pairs].toSorted()).toEqual(dependencies);
    for (const { to, protocol } of modelled) expect(protocol).toBe(to.name === 'redis-cart' ? 'tcp' : 'grpc');
});

test.each(model.environments)('the frontend is the one entry into $name', ({ balancers }) => {
    expect(balancers.map(({ name, targets }) => [name, targets.map((target) => target.name)])).toEqual([
        ['frontend-external', ['frontend']],
    ]);
});

test.each(model.environments)('every workload runs in $name', ({ placements, dataNodes }) => {
    const running = [
        ...placements.map(({ element }) => element.name),
        ...dataNodes.map(({ database }) => database.name),
    ];
    expect([...new Set(running)].toSorted()).toEqual(workloads);
});

test.each(model.environments)(
    'the picture of $name carries every workload, count, place and dependency',
    (environment) => {
        const { labels, edges } = readMermaid(textOf(environment.name));
        const all = labels.join('\n');
        for (const { instances, element } of environment.placements) {
            const label = labels.find((each) => each.split('\n')[0] === element.name) ?? '';
            expect(label).toContain(element.name);
            if (instances.isStated) expect(label).toContain(`×${instances.min}`);
            if (instances.max > instances.min) expect(label).toContain(String(instances.max));
        }
        for (const { name, title } of environment.allPlaces) expect(all).toContain(title ?? name);
        const drawn = new Set(edges.map(([from, to]) => `${workloadIn(from)} -> ${workloadIn(to)}`));
        expect(dependencies.filter((dependency) => !drawn.has(dependency))).toEqual([]);
        expect(drawn).toContain('frontend-external -> frontend');
    },
);

function textOf(environment: string): string {
    const diagram = picture(model, { environment }, 'en');
    if (!diagram) throw new Error(`There is no picture of '${environment}'.`);
    return render(diagram).text;
}

/** The labels of all nodes and groups, and the arrows as pairs of labels. */
function readMermaid(text: string): { labels: string[]; edges: [string, string][] } {
    const labelOf = new Map<string, string>();
    for (const [, id = '', label = ''] of text.matchAll(/^\s*(?:subgraph )?(\w+)[[({]+"(.*)"[\])}]+$/gm)) {
        labelOf.set(id, plain(label));
    }
    const arrows = [...text.matchAll(/^\s*(\w+) -\.?->(?:\|".*"\|)? (\w+)$/gm)];
    const edges = arrows.map(([, from = '', to = '']): [string, string] => [
        labelOf.get(from) ?? '',
        labelOf.get(to) ?? '',
    ]);
    return { labels: [...labelOf.values()], edges };
}

function plain(label: string): string {
    return label.replaceAll('<br/>', '\n').replaceAll(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function workloadIn(label: string): string {
    if (label.startsWith('Redis (cart)')) return 'redis-cart';
    return /^[\w-]+/.exec(label)?.[0] ?? '';
}
