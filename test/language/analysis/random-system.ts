import { draftFaultGraph, type FaultGraph, type FaultNode } from '../../../language/analysis/fault-graph.ts';
import type { Random } from '../../support/random.ts';

export interface RandomSystem {
    readonly graph: FaultGraph;
    readonly events: readonly FaultNode[];
    readonly gates: readonly FaultNode[];
    readonly chanceOf: (event: FaultNode) => number;
}

/** Up to nine events below gates of all kinds, many of which share causes and are causes of each other. */
export function randomSystem({ below, pick }: Random): RandomSystem {
    const draft = draftFaultGraph();
    const events = Array.from({ length: 3 + below(7) }, () => draft.event(1));
    const gates: FaultNode[] = [];
    const some = (): FaultNode => {
        const all = [...events, ...gates];
        return all[below(all.length)] ?? draft.any();
    };
    for (let count = 4 + below(8); count > 0; count -= 1) {
        const causes = Array.from({ length: 1 + below(4) }, some);
        const weighted = causes.map((node) => ({ node, weight: 1 + below(3) }));
        const most = weighted.reduce((sum, { weight }) => sum + weight, 0);
        const make = pick([
            () => draft.any(causes),
            () => draft.all([...new Set(causes)]),
            () => draft.atLeast(1 + below(most), weighted),
        ]);
        gates.push(make());
    }
    for (let count = below(4); count > 0; count -= 1) {
        const gate = gates[below(gates.length)];
        const cause = gates[below(gates.length)];
        if (gate && cause) draft.addCause(gate, cause);
    }
    const chances = new Map(events.map((event) => [event, (1 + below(60)) / 100]));
    return { graph: draft.graph, events, gates, chanceOf: (event) => chances.get(event) ?? 0 };
}

/** What is down with these events, by trying every gate until nothing changes. */
export function downWith(failed: ReadonlySet<FaultNode>, { gates }: RandomSystem): ReadonlySet<FaultNode> {
    const down = new Set(failed);
    for (let size = -1; size !== down.size; ) {
        size = down.size;
        for (const gate of gates) {
            const weight = gate.causes.reduce((sum, each) => sum + (down.has(each.node) ? each.weight : 0), 0);
            if (weight >= (gate.threshold ?? 0)) down.add(gate);
        }
    }
    return down;
}

/** Every combination of failed events. */
export function* states({ events }: RandomSystem): Generator<ReadonlySet<FaultNode>> {
    for (let choice = 0; choice < 2 ** events.length; choice += 1) {
        yield new Set(events.filter((_, at) => (choice >> at) & 1));
    }
}
