import { describe, expect, test } from 'vitest';
import { picture, render } from '../../language/index.ts';
import type { InstanceCount } from '../../language/model/environment.ts';
import { type ReadFlowchart, type ReadNode, readByMermaid, titleOfNode } from '../support/mermaid.ts';
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

describe.each(model.environments)('the picture of $name', (environment) => {
    test('carries every workload with its number of instances', async () => {
        const { nodes } = await pictureOf(environment.name);
        for (const { element, instances } of environment.placements) {
            const { label } = nodes.find((node) => titleOfNode(node) === element.name) ?? { label: '' };
            expect(label.split('\n')).toContain(element.name);
            expect(label).toContain(countOf(instances));
        }
        expect(nodes.map(titleOfNode)).toContain('Redis (cart)');
    });

    test('carries every dependency and the entry', async () => {
        const { edges } = await pictureOf(environment.name);
        const drawn = new Set(edges.map(({ from, to }) => `${nameOf(from)} -> ${nameOf(to)}`));
        expect(dependencies.filter((dependency) => !drawn.has(dependency))).toEqual([]);
        expect(drawn).toContain('frontend-external -> frontend');
    });

    test('carries every place', async () => {
        const { nodes, groups } = await pictureOf(environment.name);
        const labels = [...nodes, ...groups].map(({ label }) => label).join('\n');
        for (const { name, title } of environment.allPlaces) expect(labels).toContain(title ?? name);
    });
});

function pictureOf(environment: string): Promise<ReadFlowchart> {
    const diagram = picture(model, { kind: 'environment', environment }, { language: 'en' });
    if (!diagram) throw new Error(`There is no picture of '${environment}'.`);
    return readByMermaid(render(diagram).text);
}

function countOf({ min, max, isStated }: InstanceCount): string {
    if (!isStated) return '';
    return min === max ? `×${min}` : `×${min}–${max}`;
}

function nameOf(node: Pick<ReadNode, 'label'>): string {
    const title = titleOfNode(node);
    return title === 'Redis (cart)' ? 'redis-cart' : title;
}
