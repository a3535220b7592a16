import { takesOver } from '../../analysis/data-faults.ts';
import type { EnvironmentFaults } from '../../analysis/environment-faults.ts';
import type { Spread } from '../../analysis/failure-spread.ts';
import { type Fallen, type Few, fallenIn } from '../../analysis/fallen-in.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import type { Element } from '../../model/element.ts';
import type { DataNode, Environment } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { instancesLeft, type Reduced } from './instances-left.ts';
import { mostNamed } from './named.ts';
import { singlePoints } from './single-points.ts';
import { type Standing, standingIn } from './standing.ts';

/** What is gone when something fails, each list in the order in which the failure spreads. */
export interface Loss {
    /** All its instances or data nodes are gone. */
    readonly gone: readonly Element[];
    /** It is there and does not work, because it needs what is gone. */
    readonly behind: Few;
    readonly reduced: readonly Reduced[];
    /** Its primary is gone and another node is there. */
    readonly stores: readonly StoreLoss[];
}

export interface StoreLoss {
    readonly store: Element;
    readonly left: 'taken-over' | 'taken-over-by-hand' | 'read-only' | 'fewer-copies';
}

export interface Losses {
    /** Undefined for what does not fail by itself. */
    readonly with: (subject: FaultSubject) => Loss | undefined;
    readonly after: (spread: Spread) => Loss;
    /** Whether it alone stops a way in, and nothing inside it does so already. */
    readonly isSinglePoint: (subject: FaultSubject) => boolean;
}

/** Of elements that pass. */
export function lossesIn(
    environment: Environment,
    faults: EnvironmentFaults,
    passes: (element: Element) => boolean = () => true,
): Losses {
    const events = new Map(Array.from(faults.events, ([event, { subject }]) => [subject, event]));
    const fallenAfter = fallenIn(faults, passes);
    const standing = standingIn(environment);
    const after = (spread: Spread) => lossOf(fallenAfter(spread), standing, passes);
    let points: ReadonlySet<FaultSubject> | undefined;
    return {
        with: (subject) => {
            const event = events.get(subject);
            return event && after(faults.spreadOf([event]));
        },
        after,
        isSinglePoint: (subject) => {
            points ??= singlePoints(faults);
            return points.has(subject);
        },
    };
}

function lossOf(fallen: Fallen, standing: Standing, passes: (element: Element) => boolean): Loss {
    const { parts, isDown, elementsBut } = fallen;
    const counts = instancesLeft(parts, standing);
    const stores = new Set([...parts].flatMap((each) => (each.kind === 'data-node' ? [each.database] : [])));
    const storeLosses = Array.from(stores, (store) => ({
        store,
        left: whatIsLeft(standing.nodesOf.get(store) ?? [], parts),
    }));
    const hosted = new Set([...parts].flatMap((each) => ('hosted' in each ? each.hosted : [])));
    const gone = new Set([
        ...counts.filter(({ after }) => after === 0).map(({ element }) => element),
        ...storeLosses.filter(({ left }) => left === 'gone').map(({ store }) => store),
        ...[...hosted].filter((element) => standing.hostsOf.get(element)?.every((place) => parts.has(place))),
    ]);
    const isThere = ({ element, before, after }: Reduced) =>
        after > 0 && after < before && (gone.has(element) || !isDown(element));
    return {
        gone: [...gone].filter(passes),
        behind: elementsBut(gone, mostNamed),
        reduced: counts.filter((each) => isThere(each) && passes(each.element)),
        stores: storeLosses.flatMap(({ store, left }) => (left === 'gone' || !passes(store) ? [] : [{ store, left }])),
    };
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
