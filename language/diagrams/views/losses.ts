import { takesOver } from '../../analysis/data-faults.ts';
import { type EnvironmentFaults, environmentFaults } from '../../analysis/environment-faults.ts';
import type { FaultNode } from '../../analysis/fault-graph.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { requiredInstances } from '../../analysis/instance-faults.ts';
import type { Element } from '../../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';

/** What is gone when something fails, each list in the order in which the failure spreads. */
export interface Loss {
    /** All its instances or data nodes are gone. */
    readonly gone: readonly Element[];
    /** It is there and does not work, because it needs what is gone. */
    readonly behind: readonly Element[];
    readonly reduced: readonly Reduced[];
    /** Its primary is gone and another node is there. */
    readonly stores: readonly StoreLoss[];
}

export interface Reduced {
    readonly element: Element;
    readonly before: number;
    readonly after: number;
    /** How many the load needs. */
    readonly required: number;
}

export interface StoreLoss {
    readonly store: Element;
    readonly left: 'taken-over' | 'taken-over-by-hand' | 'read-only' | 'fewer-copies';
}

export interface Losses {
    /** Undefined for what does not fail by itself. */
    readonly with: (subject: FaultSubject) => Loss | undefined;
    /** Whether it alone stops a way in, and nothing inside it does so already. */
    readonly isSinglePoint: (subject: FaultSubject) => boolean;
}

export function lossesIn(environment: Environment, faults = environmentFaults(environment)): Losses {
    const events = new Map(Array.from(faults.events, ([event, { subject }]) => [subject, event]));
    const before = new Set(faults.downWith([]).keys());
    const standing = standingIn(environment);
    const points = singlePoints(faults);
    return {
        with: (subject) => {
            const event = events.get(subject);
            if (!event) return undefined;
            const down = [...faults.downWith([event]).keys()].filter((node) => !before.has(node));
            return lossOf(
                down.flatMap((node) => faults.subjectOf(node) ?? []),
                standing,
            );
        },
        isSinglePoint: (subject) => points.has(subject),
    };
}

interface Standing {
    readonly placementsOf: ReadonlyMap<Element, readonly Placement[]>;
    readonly nodesOf: ReadonlyMap<Element, readonly DataNode[]>;
    /** Where topics, queues and buckets live. */
    readonly hostsOf: ReadonlyMap<Element, readonly Place[]>;
    /** What is divided over a zone among others. */
    readonly dividedOver: ReadonlyMap<Place, readonly Placement[]>;
}

function standingIn({ placements, dataNodes, allPlaces }: Environment): Standing {
    const divided = placements.flatMap((placement) => zonesOver(placement).map((zone) => ({ zone, placement })));
    const hosted = allPlaces.flatMap((place) => place.hosted.map((element) => ({ element, place })));
    const byHosted = Map.groupBy(hosted, ({ element }) => element);
    const byZone = Map.groupBy(divided, ({ zone }) => zone);
    return {
        placementsOf: Map.groupBy(placements, ({ element }) => element),
        nodesOf: Map.groupBy(dataNodes, ({ database }) => database),
        hostsOf: new Map(Array.from(byHosted, ([element, found]) => [element, found.map(({ place }) => place)])),
        dividedOver: new Map(Array.from(byZone, ([zone, found]) => [zone, found.map(({ placement }) => placement)])),
    };
}

function zonesOver({ place }: Placement): readonly Place[] {
    return [...enclosing(place)].find(({ spans }) => spans.length > 1)?.spans ?? [];
}

function lossOf(down: readonly FaultSubject[], standing: Standing): Loss {
    const gone = new Set(down);
    const counts = [...touchedBy(down, standing)].map((element) => countOf(element, standing, gone));
    const stores = [...new Set(down.flatMap((each) => (each.kind === 'data-node' ? [each.database] : [])))];
    const storeLosses = stores.map((store) => ({ store, left: whatIsLeft(standing.nodesOf.get(store) ?? [], gone) }));
    const hosted = new Set(down.flatMap((each) => ('hosted' in each ? each.hosted : [])));
    const goneElements = new Set([
        ...counts.filter(({ after }) => after === 0).map(({ element }) => element),
        ...storeLosses.filter(({ left }) => left === 'gone').map(({ store }) => store),
        ...[...hosted].filter((element) => standing.hostsOf.get(element)?.every((place) => gone.has(place))),
    ]);
    const behind = new Set(down.filter((each) => 'inbound' in each).filter((each) => !goneElements.has(each)));
    return {
        gone: [...goneElements],
        behind: [...behind],
        reduced: counts.filter(({ element, before, after }) => after > 0 && after < before && !behind.has(element)),
        stores: storeLosses.flatMap(({ store, left }) => (left === 'gone' ? [] : [{ store, left }])),
    };
}

/** Elements of which some instances may be gone. */
function touchedBy(down: readonly FaultSubject[], { dividedOver }: Standing): ReadonlySet<Element> {
    return new Set(
        down.flatMap((subject) => {
            if (subject.kind === 'placement') return [subject.element];
            return 'spans' in subject ? (dividedOver.get(subject) ?? []).map(({ element }) => element) : [];
        }),
    );
}

/** Where nobody says how many there are, one instance is counted. */
function countOf(element: Element, { placementsOf }: Standing, gone: ReadonlySet<FaultSubject>): Reduced {
    const placements = placementsOf.get(element) ?? [];
    return {
        element,
        before: placements.reduce((sum, { instances }) => sum + instances.min, 0),
        after: placements.reduce((sum, placement) => sum + leftOf(placement, gone), 0),
        required: requiredInstances(placements),
    };
}

/** Instances are divided evenly; the first zones have one more. */
function leftOf(placement: Placement, gone: ReadonlySet<FaultSubject>): number {
    const { min } = placement.instances;
    if (gone.has(placement)) return 0;
    const zones = zonesOver(placement);
    return zones.reduce(
        (left, zone, position) =>
            gone.has(zone) ? left - Math.floor((min + zones.length - 1 - position) / zones.length) : left,
        min,
    );
}

function whatIsLeft(nodes: readonly DataNode[], gone: ReadonlySet<FaultSubject>): StoreLoss['left'] | 'gone' {
    const left = nodes.filter((node) => !gone.has(node));
    if (left.length === 0) return 'gone';
    if (left.some(({ role }) => role === 'primary')) return 'fewer-copies';
    if (left.some(takesOver)) return 'taken-over';
    return left.some(({ properties }) => wordOf(properties, 'failover') === 'manual')
        ? 'taken-over-by-hand'
        : 'read-only';
}

/** A place is left out where a single thing inside it stops the same: that is where to begin. */
function singlePoints(faults: EnvironmentFaults): ReadonlySet<FaultSubject> {
    const stopped = new Map<FaultSubject, Set<FaultNode>>();
    for (const { fault } of faults.flows) {
        for (const event of faults.singleCutsOf(fault)) {
            const subject = faults.subjectOf(event);
            if (subject) stopped.set(subject, (stopped.get(subject) ?? new Set()).add(fault));
        }
    }
    const explained = new Map<FaultSubject, Set<FaultNode>>();
    for (const [subject, flows] of stopped) {
        for (const place of placesAround(subject)) {
            const known = explained.get(place) ?? new Set();
            for (const flow of flows) known.add(flow);
            explained.set(place, known);
        }
    }
    const isExplained = (subject: FaultSubject, flow: FaultNode) => explained.get(subject)?.has(flow) ?? false;
    const unexplained = [...stopped].filter(([subject, flows]) =>
        [...flows].some((flow) => !isExplained(subject, flow)),
    );
    return new Set(unexplained.map(([subject]) => subject));
}

/** The places in which something stands, with the power feeds on which these hang. */
function placesAround(subject: FaultSubject): ReadonlySet<Place> {
    const around = 'children' in subject ? [subject.parent, ...subject.feeds] : [];
    const standing = 'place' in subject ? [subject.place] : [];
    const location = 'location' in subject ? [subject.location] : [];
    const places = new Set([...around, ...standing, ...location].flatMap((place) => place ?? []));
    // A set goes on to what is added while one walks through it.
    for (const { parent, feeds } of places) for (const each of parent ? [parent, ...feeds] : feeds) places.add(each);
    return places;
}
