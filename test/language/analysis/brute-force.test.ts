import { describe, expect, test } from 'vitest';
import { blastRadius } from '../../../language/analysis/blast-radius.ts';
import { cutSets } from '../../../language/analysis/cut-sets.ts';
import { failureSpread } from '../../../language/analysis/failure-spread.ts';
import type { FaultNode } from '../../../language/analysis/fault-graph.ts';
import { singleCuts } from '../../../language/analysis/single-cuts.ts';
import {
    exactUnavailabilities,
    unavailabilities,
    unavailabilityBounds,
} from '../../../language/analysis/unavailability.ts';
import { random } from '../../support/random.ts';
import { downWith, type RandomSystem, randomSystem, states } from './random-system.ts';

const systems = Array.from({ length: 400 }, (_, seed) => randomSystem(random(seed)));
const unlimited = { order: 20, count: 1e6 };

describe('on 400 random systems with shared causes and cycles', () => {
    test('a failure spreads as far as trying every gate says', () => {
        for (const system of systems) {
            for (const failed of states(system)) {
                expect(new Set(blastRadius(failed).keys())).toEqual(downWith(failed, system));
            }
        }
    });

    test('a spread has the same order, whatever was asked before', () => {
        for (const system of systems) {
            const spreadOf = failureSpread(system.graph);
            for (const failed of states(system)) {
                const { order, isDown } = spreadOf([...failed]);
                const down = [...blastRadius(failed).keys()];
                expect([...order]).toEqual(down.map(({ index }) => index));
                expect(system.graph.nodes.filter(isDown)).toEqual(
                    system.graph.nodes.filter((each) => down.includes(each)),
                );
            }
        }
    });

    test('each node that fails has a cause that failed before it', () => {
        for (const system of systems) {
            const seen = new Set<FaultNode>();
            for (const [node, cause] of blastRadius(system.events.slice(0, 3))) {
                if (cause) expect(seen.has(cause) && node.causes.some((each) => each.node === cause)).toBe(true);
                seen.add(node);
            }
        }
    });

    test('single cuts are the events that bring a gate down alone', () => {
        for (const system of systems) {
            const cutsOf = singleCuts(system.graph, (node) => system.gates.includes(node));
            const reach = system.events.map((event) => ({ event, down: downWith(new Set([event]), system) }));
            for (const gate of system.gates) {
                expect(cutsOf(gate)).toEqual(reach.filter(({ down }) => down.has(gate)).map(({ event }) => event));
            }
        }
    });

    test('cut sets are the smallest combinations that bring a gate down', () => {
        for (const system of systems) {
            const bad = [...states(system)].map((failed) => ({ failed, down: downWith(failed, system) }));
            for (const gate of system.gates.slice(-2)) {
                const down = bad.filter((each) => each.down.has(gate)).map(({ failed }) => failed);
                const minimal = down.filter(
                    (set) => !down.some((other) => other.size < set.size && [...other].every((each) => set.has(each))),
                );
                const { sets, isComplete } = cutSets(gate, { ...unlimited, chanceOf: system.chanceOf });
                expect(isComplete).toBe(true);
                expect(sets.map(named).sort()).toEqual(minimal.map((set) => named([...set])).sort());
            }
        }
    });

    test('the exact unavailability is that of all states, and lies within the bounds', () => {
        for (const system of systems) {
            for (const gate of system.gates.slice(-2)) {
                const expected = unavailabilityByStates(gate, system);
                expect(exactUnavailabilities([gate], system.chanceOf, 1e5)?.get(gate)).toBeCloseTo(expected, 12);
                for (const order of [1, 2, 3, 20]) {
                    const { lower, upper } = unavailabilityBounds(gate, system.chanceOf, {
                        diagramNodes: 0,
                        order,
                        sets: order === 3 ? 2 : 1e6,
                    });
                    expect(lower).toBeLessThanOrEqual(expected + 1e-12);
                    expect(upper).toBeGreaterThanOrEqual(expected - 1e-12);
                }
            }
        }
    });
});

test('a diagram that grows too large gives way to bounds around the exact share', () => {
    for (const system of systems.slice(0, 50)) {
        const [top] = system.gates.slice(-1);
        if (!top) continue;
        const exact = exactUnavailabilities([top], system.chanceOf, 1e5)?.get(top) ?? 0;
        const bounds = unavailabilities([top], system.chanceOf, { diagramNodes: 0, order: 9, sets: 100 }).get(top);
        expect(bounds?.lower).toBeLessThanOrEqual(exact + 1e-12);
        expect(bounds?.upper).toBeGreaterThanOrEqual(exact - 1e-12);
        const both = unavailabilities([top], system.chanceOf, { diagramNodes: 1e5, order: 1, sets: 1 }).get(top);
        expect(both).toEqual({ lower: exact, upper: exact });
    }
});

function unavailabilityByStates(gate: FaultNode, system: RandomSystem): number {
    let sum = 0;
    for (const failed of states(system)) {
        if (!downWith(failed, system).has(gate)) continue;
        sum += system.events.reduce((product, event) => {
            const chance = system.chanceOf(event);
            return product * (failed.has(event) ? chance : 1 - chance);
        }, 1);
    }
    return sum;
}

function named(set: readonly FaultNode[]): string {
    return set.map(({ index }) => index).join(' ');
}
