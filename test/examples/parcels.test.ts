import { describe, expect, test } from 'vitest';
import { type Environment, enclosing } from '../../language/model/environment.ts';
import { exampleNamed } from './examples.ts';

const tracking = exampleNamed('parcels/tracking').project;
const sorting = exampleNamed('parcels/sorting').project;

describe('parcels/tracking', () => {
    test('has environments that are like each other over three steps', () => {
        const review = environmentOf(tracking, 'review');
        const chain = [review, review.base, review.base?.base, review.base?.base?.base].map((each) => each?.name);
        expect(chain).toEqual(['review', 'test', 'staging', 'production']);
    });

    test('runs as many instances as each environment says or inherits', () => {
        const counts = tracking.model.environments.map((environment) => [
            environment.name,
            countIn(environment, 'parcels.booking'),
            countIn(environment, 'parcels.telling'),
        ]);
        expect(counts).toEqual([
            ['staging', '3', '2'],
            ['test', '3', '2'],
            ['review', '1', '1'],
            ['production', '3..9', '2'],
        ]);
    });

    test('takes what repeats from the shared library', () => {
        const booking = tracking.model.elements.find(({ name }) => name === 'booking');
        expect(booking?.properties.get('state')?.values).toEqual([
            { kind: 'word', word: 'stateless', argument: undefined },
        ]);
        expect(booking?.interactions.map(({ to }) => to.name)).toContain('login');
        const pools = tracking.model.environments.map(({ name, allPlaces }) => [
            name,
            allPlaces.find(({ kind }) => kind === 'pool')?.properties.get('nodes')?.values[0],
        ]);
        expect(pools).toContainEqual(['production', { kind: 'range', min: 3, max: 12, text: '3..12' }]);
        expect(pools).toContainEqual(['review', expect.objectContaining({ value: 3 })]);
    });

    test('runs functions in the cloud that are parts of services and of one saga', () => {
        const { elements, sagas } = tracking.model;
        const label = elements.find(({ name }) => name === 'label');
        expect(label?.implementing.map(({ qualifiedName }) => qualifiedName)).toEqual(['parcels.booking.parcel']);
        expect(sagas[0]?.participants.map(({ name }) => name)).toEqual(['parcel', 'charge', 'label', 'refund']);
    });

    test('leads the world through name, network of caches and balancer to the shop', () => {
        const { balancers } = environmentOf(tracking, 'production');
        expect(balancers.map(({ form, targets }) => [form, targets.map(({ name }) => name)])).toEqual([
            ['cdn', ['shop']],
            ['dns', ['shop']],
            ['balancer', ['shop']],
        ]);
    });
});

describe('parcels/sorting', () => {
    test('hangs every machine on the power feeds of its rack', () => {
        const { placements } = environmentOf(sorting, '운영');
        const feeds = placements.map(({ place }) =>
            [...enclosing(place)].flatMap((each) => each.feeds.map(({ name }) => name)).join(' '),
        );
        expect(new Set(feeds)).toEqual(new Set(['전원-갑 전원-을', '전원-병 전원-정']));
    });

    test('puts both databases on one server for tests, and says why', () => {
        const reasons = sorting.accepted.map(({ code, acceptance }) => `${code} ${acceptance.reason}`);
        expect(reasons).toContain('shared-database-infrastructure 디비 두 개를 한 서버에 모은다');
    });
});

function environmentOf({ model }: typeof tracking, name: string): Environment {
    const found = model.environments.find((environment) => environment.name === name);
    if (!found) throw new Error(`There is no environment '${name}'.`);
    return found;
}

function countIn({ placements }: Environment, element: string): string | undefined {
    const count = placements.find((placement) => placement.element.qualifiedName === element)?.instances;
    return count && (count.min === count.max ? `${count.min}` : `${count.min}..${count.max}`);
}
