import { describe, expect, test } from 'vitest';
import { type EnvironmentFaults, environmentFaults } from '../../../language/analysis/environment-faults.ts';
import type { FaultNode } from '../../../language/analysis/fault-graph.ts';
import { nameOfSubject } from '../../../language/analysis/fault-subject.ts';
import { chanceOfEvent } from '../../../language/analysis/figures.ts';
import { requiredInstances } from '../../../language/analysis/instance-faults.ts';
import { exactUnavailabilities } from '../../../language/analysis/unavailability.ts';
import type { Environment } from '../../../language/model/environment.ts';
import { projectOf } from '../../support/project.ts';

const shop = `
service shop { calls order }
service order
`;

describe('places', () => {
    test('take what stands in them along, and what stands twice survives', () => {
        expect(
            singles(`${shop} environment prod {
            host h1 { vm v1 { run shop x2 } vm v2 { run order x2 } }
            host h2 { vm v3 { run shop x2 } }
        }`),
        ).toEqual({ shop: ['h1', 'v2'] });
    });

    test('stand on power feeds that stand in for each other', () => {
        expect(
            singles(`${shop} environment prod {
            datacenter d {
                power a
                power b
                rack r1 { powered by a, b  run shop x2 }
                rack r2 { powered by a  run order x2 }
            }
        }`),
        ).toEqual({ shop: ['a', 'd', 'r1', 'r2'] });
    });

    test('fail with all zones over which they stretch, and with a zone that is the only one', () => {
        expect(
            singles(`${shop} environment prod {
            region r {
                zone a
                zone b
                cluster two : kubernetes { spans a, b  run shop x1 }
                cluster one : kubernetes { spans b  run order x2 }
            }
        }`),
        ).toEqual({ shop: ['b', 'r', 'shop'] });
    });
});

describe('instances', () => {
    test('of an unknown number are never a single thing, and a standby counts', () => {
        expect(singles(`${shop} environment prod { run shop  run order x1 { standby: 1 } }`)).toEqual({ shop: [] });
    });

    test('of which several are needed fail with fewer', () => {
        const text = `${shop} environment prod {
            vm v1 { run shop x2 { required: 3 } }
            vm v2 { run shop x2 }
            run order
        }`;
        expect(singles(text)).toEqual({ shop: [] });
        expect(singles(text, requiredInstances)).toEqual({ shop: ['v1', 'v2'] });
    });

    test('of a cluster are divided over its zones', () => {
        const text = `service shop environment prod {
            region r { zone a zone b zone c cluster k : kubernetes { spans a, b, c  run shop x4 { required: 3 } } }
        }`;
        expect(singles(text, requiredInstances)).toEqual({ shop: ['a', 'r'] });
    });

    test('are counted exactly, however many they are', () => {
        const text = (count: number, required: number) => `service shop { availability: 90% } environment prod {
            run shop x${count} { required: ${required} }
        }`;
        expect(unavailabilityOf(text(1, 1))).toBeCloseTo(0.1, 12);
        expect(unavailabilityOf(text(3, 1))).toBeCloseTo(0.001, 12);
        expect(unavailabilityOf(text(3, 2))).toBeCloseTo(0.028, 12);
        expect(unavailabilityOf(text(500, 430))).toBeCloseTo(binomial(500, 71, 0.1), 12);
    });

    test('in two places are counted together', () => {
        const text = `service shop { availability: 90% } environment prod {
            vm v1 { availability: 99%  run shop x2 { required: 3 } }
            vm v2 { availability: 98%  run shop x3 }
        }`;
        const both = 0.99 * 0.98 * binomial(5, 3, 0.1);
        const first = 0.99 * 0.02 * 1;
        const second = 0.01 * 0.98 * binomial(3, 1, 0.1);
        expect(unavailabilityOf(text)).toBeCloseTo(both + first + second + 0.01 * 0.02, 12);
    });

    test('of functions and platforms fail with their platform only', () => {
        expect(singles(`function pay environment prod { region r { faas lambda { run pay } } }`)).toEqual({
            pay: ['lambda', 'r'],
        });
    });
});

describe('data', () => {
    const store = `service shop { reads orders  writes orders } database orders`;

    test('cannot be written without the primary, unless something takes over', () => {
        const nodes = (others: string) => `${store} environment prod { run shop  primary orders as first  ${others} }`;
        expect(singles(nodes(''))).toEqual({ shop: ['first'] });
        expect(singles(nodes('replica orders'))).toEqual({ shop: ['first'] });
        expect(singles(nodes('standby orders'))).toEqual({ shop: [] });
        expect(singles(nodes('replica orders { failover: automatic }'))).toEqual({ shop: [] });
        expect(singles(nodes('standby orders { failover: manual }'))).toEqual({ shop: ['first'] });
        expect(singles(nodes('primary orders'))).toEqual({ shop: [] });
    });

    test('can be read while one node is left that answers', () => {
        const nodes = (access: string) => `service shop { reads orders } database orders environment prod {
            run shop ${access}
            primary orders as first
            replica orders as second
        }`;
        expect(singles(nodes(''))).toEqual({ shop: [] });
        expect(singles(nodes('{ reads second }'))).toEqual({ shop: ['second'] });
    });

    test('fail with what is managed as a whole, and with a server on one machine', () => {
        expect(
            singles(`${store} environment prod {
            region r { zone a zone b database server s { managed  primary orders in a  standby orders in b } run shop }
        }`),
        ).toEqual({ shop: ['r', 's'] });
        expect(
            singles(`${store} environment prod {
            run shop
            database server s { primary orders as first }
        }`),
        ).toEqual({ shop: ['first', 's'] });
    });
});

describe('what is needed', () => {
    test('is what is called, and not what can be done without, what is sent, or a cache', () => {
        expect(
            singles(`
            service shop {
                calls order
                calls mail { need: optional }
                sends jobs
                reads carts
                calls bank
            }
            service order
            service mail
            queue jobs
            cache carts
            external bank
            environment prod {
                run shop x2
                run order x1
                run mail x1
                primary carts
                broker b { nodes: 1  hosts jobs }
            }
        `),
        ).toEqual({ shop: ['bank', 'order'] });
    });

    test('may be required of what is sent and of a cache, and stubs never fail', () => {
        expect(
            singles(`
            service shop { sends jobs { need: required }  reads carts { need: required }  calls bank }
            queue jobs
            cache carts
            external bank
            environment prod {
                run shop x2
                primary carts as c
                broker b { nodes: 1  hosts jobs }
                stub bank
            }
        `),
        ).toEqual({ shop: ['b', 'c'] });
    });

    test('may need itself in a circle', () => {
        expect(
            singles(`
            actor buyer { calls shop }
            service shop { calls order }
            service order { calls shop }
            environment prod { run shop x2  run order x1 }
        `),
        ).toEqual({ shop: ['order'] });
    });

    test('is reached through balancers, which stand in for each other', () => {
        const balanced = (balancers: string) => `${shop} environment prod { run shop x2  run order x2  ${balancers} }`;
        expect(singles(balanced('balancer a for order { nodes: 1 }'))).toEqual({ shop: ['a'] });
        expect(singles(balanced('balancer a for order { nodes: 1 } balancer b for order { nodes: 1 }'))).toEqual({
            shop: [],
        });
        expect(singles(balanced('balancer a for shop { nodes: 1 } dns d for a'))).toEqual({ shop: ['a'] });
        expect(singles(balanced('vm v { balancer a for order }'))).toEqual({ shop: ['v'] });
    });
});

describe('ways in', () => {
    test('are what is called from outside, shown to the public, or a gateway', () => {
        expect(
            Object.keys(
                singles(`
                actor buyer { calls shop }
                service shop { calls order }
                service order
                service search
                service report
                gateway door { routes "/" to order }
                environment prod {
                    run shop run order run search run report run door
                    balancer b for search { exposure: public }
                    balancer c for report { exposure: internal }
                }
            `),
            ),
        ).toEqual(['shop', 'search', 'door']);
    });

    test('are what nobody calls where none of these is', () => {
        expect(
            Object.keys(
                singles(`${shop} service night { workload: batch } environment prod { run shop run order run night }`),
            ),
        ).toEqual(['shop']);
    });
});

describe('a failure', () => {
    test('is told with the way that it takes', () => {
        const faults = faultsOf(`${shop} environment prod { run shop x2  vm v { run order x2 } }`);
        const [flow] = faults.flows;
        const [event] = flow ? faults.singleCutsOf(flow.fault) : [];
        expect(event && [...faults.downWith([event]).keys()].map((node) => named(node, faults))).toEqual([
            'v',
            'v',
            'order',
            '',
            'order',
            'shop',
        ]);
    });
});

describe('laws', () => {
    const price = (places: string) =>
        unavailabilityOf(`service shop { availability: 95% } environment prod { ${places} }`);
    const vm = (name: string, inner = '') => `vm ${name} { availability: 99%  run shop x2 ${inner} }`;

    test('one more place never makes it worse', () => {
        const places = ['v1', 'v2', 'v3', 'v4'].map((name) => vm(name));
        const shares = places.map((_, at) => price(places.slice(0, at + 1).join(' ')));
        expect(shares.toSorted((left, right) => right - left)).toEqual(shares);
    });

    test('two places on one machine are never better than on two', () => {
        const apart = price(`host h1 { availability: 99.9% ${vm('v1')} } host h2 { availability: 99.9% ${vm('v2')} }`);
        const together = price(`host h1 { availability: 99.9% ${vm('v1')} ${vm('v2')} }`);
        expect(together).toBeGreaterThan(apart);
        expect(together).toBeGreaterThan(0.001);
    });
});

type Needed = typeof requiredInstances;

/** By way in, the names of all whose failure alone stops it. */
function singles(text: string, needed?: Needed): Record<string, string[]> {
    const faults = faultsOf(text, needed);
    return Object.fromEntries(
        faults.flows.map(({ entry, fault }) => [
            entry.name,
            faults
                .singleCutsOf(fault)
                .map((event) => named(event, faults))
                .sort(),
        ]),
    );
}

function unavailabilityOf(text: string): number {
    const faults = faultsOf(text, requiredInstances);
    const [flow] = faults.flows;
    if (!flow) return Number.NaN;
    const chanceOf = (event: FaultNode) => {
        const facts = faults.events.get(event);
        return facts && chanceOfEvent(facts);
    };
    return exactUnavailabilities([flow.fault], chanceOf, 100_000)?.get(flow.fault) ?? Number.NaN;
}

function faultsOf(text: string, needed?: Needed): EnvironmentFaults {
    const environment: Environment | undefined = projectOf(text).model.environments[0];
    if (!environment) throw new Error('The text has no environment.');
    return environmentFaults(environment, needed);
}

function named(node: FaultNode, { subjectOf }: EnvironmentFaults): string {
    const subject = subjectOf(node);
    return subject ? nameOfSubject(subject) : '';
}

/** That at least so many of `count` happen. */
function binomial(count: number, least: number, chance: number): number {
    let row = [1];
    for (let step = 0; step < count; step += 1) {
        row = Array.from({ length: row.length + 1 }, (_, at) => {
            return (row[at] ?? 0) * (1 - chance) + (row[at - 1] ?? 0) * chance;
        });
    }
    return row.slice(least).reduce((sum, each) => sum + each, 0);
}
