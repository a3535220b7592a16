import { enclosing, type Place, type Placement } from '../model/environment.ts';
import { quantityOf } from '../model/value.ts';
import type { FaultDraft } from './fault-draft.ts';
import type { FaultNode, Weighted } from './fault-graph.ts';

/**
 * When too few instances of an element are left: of those in one place, any may fail by itself, and all fail with the
 * place. Instances are counted, not drawn one by one, so that a thousand cost little more than two.
 */
export function instanceFaults(
    placements: readonly Placement[],
    required: number,
    places: ReadonlyMap<Place, FaultNode>,
    draft: FaultDraft,
): FaultNode {
    const groups = placements.map((placement) => groupOf(placement, places));
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    if (required <= 1 || groups.some(({ count }) => count === 0) || groups.length === 0) {
        return draft.all(groups.map((group) => wholeGroup(group, draft)));
    }
    const threshold = Math.max(1, total - required + 1);
    const causes = groups.flatMap((group) => parts(group, threshold, draft));
    return draft.atLeast(threshold, causes);
}

interface Group {
    readonly placement: Placement;
    /** 0 where nobody says how many. */
    readonly count: number;
    readonly isPlatform: boolean;
    /** What takes all of them down. */
    readonly around: readonly FaultNode[];
    /** The zones over which they are divided. */
    readonly zones: readonly FaultNode[];
}

function groupOf(placement: Placement, places: ReadonlyMap<Place, FaultNode>): Group {
    const { instances, properties, place } = placement;
    const standby = quantityOf(properties, 'standby')?.value ?? 0;
    const around = place && places.get(place);
    const over = [...enclosing(place)].find(({ spans }) => spans.length > 1)?.spans ?? [];
    return {
        placement,
        count: instances.isStated ? instances.min + standby : 0,
        isPlatform: isPlatform(placement),
        around: around ? [around] : [],
        zones: over.flatMap((zone) => places.get(zone) ?? []),
    };
}

/** Function and application platforms keep instances running by themselves. */
function isPlatform({ element, place }: Placement): boolean {
    return (
        element.kind === 'function' || [...enclosing(place)].some(({ kind }) => kind === 'faas' || kind === 'platform')
    );
}

/** How many the load needs; where several placements say it, the largest number. */
export function requiredInstances(placements: readonly Placement[]): number {
    return Math.max(1, ...placements.map(({ properties }) => quantityOf(properties, 'required')?.value ?? 1));
}

function wholeGroup({ placement, count, isPlatform, around }: Group, draft: FaultDraft): FaultNode {
    const causes = isPlatform ? around : [draft.own(placement, count), ...around];
    return draft.gateOf(placement, causes);
}

/** One gate for each number of instances that may be down: the first, the second … of them. */
function parts(group: Group, threshold: number, draft: FaultDraft): Weighted[] {
    return dividedOverZones(group).flatMap(({ count, around }) => {
        const reached = Math.min(count, threshold);
        let before: FaultNode[] = [];
        return Array.from({ length: reached }, (_, position) => {
            const own = draft.ownOf(group.placement, { count, before: position, reached: position + 1 });
            const failed = before.length > 0 ? draft.all([...before, own]) : own;
            before = [failed];
            return { node: draft.gateOf(group.placement, group.isPlatform ? around : [failed, ...around]), weight: 1 };
        });
    });
}

/** As evenly as it goes. */
function dividedOverZones({ count, around, zones }: Group): { count: number; around: readonly FaultNode[] }[] {
    if (zones.length < 2) return [{ count, around }];
    return zones.map((zone, position) => ({
        count: Math.floor((count + zones.length - 1 - position) / zones.length),
        around: [...around, zone],
    }));
}
