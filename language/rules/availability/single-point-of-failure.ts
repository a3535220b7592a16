import type { EnvironmentFaults, Flow } from '../../analysis/environment-faults.ts';
import type { FaultNode } from '../../analysis/fault-graph.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { type Environment, enclosing, type Place } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { failingSubject } from '../facts/failing-subject.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import type { EnvironmentContext, EnvironmentRule } from '../rule.ts';
import { failurePath } from './failure-path.ts';

/** One machine or one part of the infrastructure takes a way in along, because all that stands behind it depends on it. */
export const singlePointOfFailure: EnvironmentRule = {
    id: 'single-point-of-failure',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: [
        'single-instance',
        'replicas-on-one-machine',
        'replicas-in-one-zone',
        'shared-failure-domain',
        'no-capacity-after-failure',
        'shared-database-infrastructure',
        'database-single-node',
        'load-balancer-single-node',
        'quorum-unsafe',
        'single-data-center',
        'shared-application-container',
        'shared-host',
        'shared-host-across-teams',
    ],

    *check(context) {
        const { environment, faults } = context;
        if (!environment.isProductionLike || hasUnknownLayers(environment)) return;
        for (const [event, flows] of pointsIn(faults)) {
            const subject = faults.subjectOf(event);
            if (!subject || !isReported(subject)) continue;
            const { kind, name, at, declaration } = failingSubject(subject);
            const entries = flows.map(({ entry }) => entry);
            const isMany = entries.length > mostNames;
            yield {
                at,
                declaration,
                message: message(isMany ? 'rule.single-point-of-failure.many' : 'rule.single-point-of-failure', {
                    kind,
                    place: name,
                    environment: environment.name,
                    services: quoted(entries.slice(0, mostNames)),
                    count: entries.length - mostNames,
                }),
                about: [subject],
                related: pathTo(event, flows, context),
            };
        }
    },
};

/** A list of names that is still read. */
const mostNames = 4;

/** Where something runs nowhere in particular, nobody knows what it stands on. */
function hasUnknownLayers({ placements }: Environment): boolean {
    return placements.some((placement) => !placement.place && !isImplicitlyAvailable(placement));
}

/**
 * What brings ways in down alone, with those ways. A place is left out where a single thing inside it brings down the
 * same: as long as that stands alone, the place is not what is wrong.
 */
function pointsIn(faults: EnvironmentFaults): Map<FaultNode, Flow[]> {
    const points = new Map<FaultNode, Flow[]>();
    for (const flow of faults.flows) {
        for (const event of faults.singleCutsOf(flow.fault)) {
            const flows = points.get(event);
            if (flows) flows.push(flow);
            else points.set(event, [flow]);
        }
    }
    const explained = new Map<FaultSubject, Set<Flow>>();
    for (const [event, flows] of points) {
        const subject = faults.subjectOf(event);
        for (const outer of subject ? outside(subject) : []) {
            const inside = explained.get(outer) ?? new Set();
            explained.set(outer, inside);
            for (const flow of flows) inside.add(flow);
        }
    }
    for (const [event, flows] of points) {
        const subject = faults.subjectOf(event);
        const inside = subject && explained.get(subject);
        if (inside && flows.every((flow) => inside.has(flow))) points.delete(event);
    }
    return points;
}

/** The places in which something stands and the power feeds on which these hang. */
function outside(subject: FaultSubject): Set<Place> {
    switch (subject.kind) {
        case 'placement':
        case 'balancer':
            return withFeeds(enclosing(subject.place));
        case 'data-node':
            return withFeeds([...enclosing(subject.place), ...enclosing(subject.location)]);
        default:
            return 'parent' in subject && 'feeds' in subject
                ? withFeeds([...enclosing(subject.parent), ...subject.feeds])
                : new Set();
    }
}

function withFeeds(places: Iterable<Place>): Set<Place> {
    const all = new Set(places);
    // A set goes on to what is added while one walks through it.
    for (const { feeds, parent } of all) for (const each of [...feeds, ...(parent ? [parent] : [])]) all.add(each);
    return all;
}

const reported: ReadonlySet<FaultSubject['kind']> = new Set([
    'power',
    'rack',
    'host',
    'vm',
    'pool',
    'group',
    'appserver',
    'server',
    'broker',
    'balancer',
]);

/** Sites are told of as a whole, instances and nodes by rules of their own; what is managed its provider looks after. */
function isReported(subject: FaultSubject): boolean {
    if (!reported.has(subject.kind) || !('place' in subject || 'feeds' in subject)) return false;
    const around =
        subject.kind === 'balancer' ? enclosing(subject.place) : 'feeds' in subject ? enclosing(subject) : [];
    return ![...around].some(({ isManaged, properties }) => isManaged || wordOf(properties, 'status') === 'planned');
}

function pathTo(event: FaultNode, [first]: readonly Flow[], { faults }: EnvironmentContext) {
    return first ? failurePath(event, first, faults) : [];
}
