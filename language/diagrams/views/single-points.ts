import type { EnvironmentFaults } from '../../analysis/environment-faults.ts';
import type { FaultNode } from '../../analysis/fault-graph.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import type { Place } from '../../model/environment.ts';

/** What alone stops a way in. A place is left out where a single thing in it stops the same: that is where to begin. */
export function singlePoints(faults: EnvironmentFaults): ReadonlySet<FaultSubject> {
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
