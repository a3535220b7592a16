import type { Element, Interaction } from '../model/element.ts';
import { draftFaultGraph, type FaultGraphDraft, type FaultNode } from './fault-graph.ts';
import type { FaultSubject } from './fault-subject.ts';

/** Of `count` things that are alike and fail independently, `reached` have failed, given that `before` had. */
export interface Members {
    readonly count: number;
    readonly before: number;
    readonly reached: number;
}

export interface FaultEvent {
    readonly subject: FaultSubject;
    /** Undefined where nobody says how many there are. */
    readonly members: Members | undefined;
}

/** A fault graph while it is made of an environment, with what its nodes stand for. */
export interface FaultDraft extends FaultGraphDraft {
    readonly events: Map<FaultNode, FaultEvent>;
    /** The gates that say whether something is down. */
    readonly gates: Map<FaultNode, FaultSubject>;
    /** The gates of elements. */
    readonly tops: Set<FaultNode>;
    /** The interactions by which one gate is a cause of another: effect, cause, interaction. */
    readonly links: Map<FaultNode, Map<FaultNode, Interaction>>;
    /** Of something that fails by itself, of which there are so many; 0 where nobody says how many. */
    readonly own: (subject: FaultSubject, count: number) => FaultNode;
    readonly ownOf: (subject: FaultSubject, members: Members) => FaultNode;
    readonly gateOf: (subject: FaultSubject, causes: readonly FaultNode[]) => FaultNode;
    readonly topOf: (element: Element, causes: readonly FaultNode[]) => FaultNode;
}

export function draftFaults(): FaultDraft {
    const draft = draftFaultGraph();
    const events = new Map<FaultNode, FaultEvent>();
    const gates = new Map<FaultNode, FaultSubject>();
    const tops = new Set<FaultNode>();
    const eventOf = (subject: FaultSubject, members: Members | undefined) => {
        const event = draft.event(members && members.reached - members.before);
        events.set(event, { subject, members });
        return event;
    };
    const gateOf = (subject: FaultSubject, causes: readonly FaultNode[]) => {
        const gate = draft.any(causes);
        gates.set(gate, subject);
        return gate;
    };
    return {
        ...draft,
        events,
        gates,
        tops,
        links: new Map(),
        own: (subject, count) => eventOf(subject, count > 0 ? { count, before: 0, reached: count } : undefined),
        ownOf: eventOf,
        gateOf,
        topOf: (element, causes) => {
            const top = gateOf(element, causes);
            tops.add(top);
            return top;
        },
    };
}
