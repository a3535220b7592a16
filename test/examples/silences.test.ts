import { expect, test } from 'vitest';
import { speak } from '../../language/index.ts';
import { exampleNamed } from './examples.ts';

test('instances of one service may share a database', () => {
    const { project } = exampleNamed('seed/database-of-one-service');
    const [environment] = project.model.environments;
    expect(environment?.placements.map(({ element, instances }) => [element.name, instances.min])).toEqual([
        ['주문서비스', 3],
    ]);
    expect(environment?.dataNodes.map(({ database }) => database.name)).toEqual(['데이터베이스']);
    expect(said('seed/database-of-one-service')).toEqual([]);
});

test('environments may run different numbers of instances', () => {
    const { model } = exampleNamed('seed/environments').project;
    const counts = model.environments.map(({ name, placements }) => [
        name,
        ...placements.map(({ element, instances }) => `${element.name} ${instances.min}`),
    ]);
    expect(counts).toEqual([
        ['운영', '주문서비스 4', '배송서비스 2'],
        ['스테이징', '주문서비스 2', '배송서비스 2'],
        ['테스트', '주문서비스 1'],
        ['개발', '주문서비스 1', '배송서비스 1'],
    ]);
    expect(said('seed/environments')).toEqual([]);
});

test.each([
    'ten-lines',
    'order-and-shipping',
    'online-boutique',
    'parcels/platform',
    'parcels/tracking',
    'parcels/sorting',
    'seed/function-per-aggregate',
])('there is nothing to say about %s', (name) => expect(said(name)).toEqual([]));

test.each([
    ['seed/many-instances-on-one-host', 'shared-host'],
    ['seed/shared-database-infrastructure', 'shared-database-infrastructure'],
])('%s shows the finding %s', (name, rule) => {
    const warnings = exampleNamed(name).project.diagnostics.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ code }) => code)).toEqual([rule]);
});

function said(example: string): string[] {
    return exampleNamed(example).project.diagnostics.map(({ message }) => speak(message, 'en'));
}
