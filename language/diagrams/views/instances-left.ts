import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { requiredInstances } from '../../analysis/instance-faults.ts';
import type { Element } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import { type Standing, zonesOver } from './standing.ts';

export interface Reduced {
    readonly element: Element;
    readonly before: number;
    readonly after: number;
    /** How many the load needs. */
    readonly required: number;
}

/** Of every element of which instances may be gone, how many there were and are. */
export function instancesLeft(gone: ReadonlySet<FaultSubject>, { dividedOver, placementsOf }: Standing): Reduced[] {
    const touched = new Map<Element, Set<Placement>>();
    for (const subject of gone) {
        for (const placement of touchedBy(subject, dividedOver)) {
            const others = touched.get(placement.element);
            if (others) others.add(placement);
            else touched.set(placement.element, new Set([placement]));
        }
    }
    return Array.from(touched, ([element, some]) => {
        const all = placementsOf.get(element) ?? [];
        const before = instancesOf(all);
        const after = [...some].reduce((left, placement) => left - lostOf(placement, gone), before);
        return { element, before, after, required: requiredInstances(all) };
    });
}

function touchedBy(subject: FaultSubject, dividedOver: Standing['dividedOver']): readonly Placement[] {
    if (subject.kind === 'placement') return [subject];
    return 'spans' in subject ? (dividedOver.get(subject) ?? []) : [];
}

/** Where nobody says how many there are, one instance is counted. */
function instancesOf(placements: readonly Placement[]): number {
    return placements.reduce((sum, { instances }) => sum + instances.min, 0);
}

/** Instances are divided evenly; the first zones have one more. */
function lostOf(placement: Placement, gone: ReadonlySet<FaultSubject>): number {
    const { min } = placement.instances;
    if (gone.has(placement)) return min;
    const zones = zonesOver(placement);
    return zones.reduce(
        (lost, zone, position) =>
            gone.has(zone) ? lost + Math.floor((min + zones.length - 1 - position) / zones.length) : lost,
        0,
    );
}
