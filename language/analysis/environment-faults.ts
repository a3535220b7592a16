import type { Element, Interaction } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import { blastRadius } from './blast-radius.ts';
import { elementFaults, type Needed } from './element-faults.ts';
import { failureSpread, type Spread } from './failure-spread.ts';
import { draftFaults, type FaultEvent } from './fault-draft.ts';
import type { FaultNode } from './fault-graph.ts';
import type { FaultSubject } from './fault-subject.ts';
import { entriesOf } from './flows.ts';
import { placeFaults } from './place-faults.ts';
import { singleCuts } from './single-cuts.ts';

/** What can fail in an environment, and what is down then. */
export interface EnvironmentFaults {
    readonly flows: readonly Flow[];
    /** In the order of their indexes. */
    readonly nodes: readonly FaultNode[];
    /** All that can fail by itself. */
    readonly events: ReadonlyMap<FaultNode, FaultEvent>;
    /** When an element that runs here does not answer those who call it inside. */
    readonly faultOf: (element: Element) => FaultNode | undefined;
    /** What the gates say of: this is down. */
    readonly subjectOf: (node: FaultNode) => FaultSubject | undefined;
    /** The interaction by which one thing needs another. */
    readonly interactionBetween: (effect: FaultNode, cause: FaultNode) => Interaction | undefined;
    /** The events each of which alone brings something down. */
    readonly singleCutsOf: (node: FaultNode) => readonly FaultNode[];
    /** What is down when these have failed, each with its cause, in the order in which the failure spreads. */
    readonly downWith: (failing: readonly FaultNode[]) => ReadonlyMap<FaultNode, FaultNode | undefined>;
    /** The same without the causes, for those who ask about everything that can fail; good until the next question. */
    readonly spreadOf: (failing: readonly FaultNode[]) => Spread;
}

/** What somebody outside enters by, with all that it needs. */
export interface Flow {
    readonly entry: Element;
    readonly fault: FaultNode;
}

/** Layers of which nothing is said have no faults. One instance of each element is enough, unless more are needed. */
export function environmentFaults(environment: Environment, needed: Needed = () => 1): EnvironmentFaults {
    const draft = draftFaults();
    const places = placeFaults(environment, draft);
    const { inside, fromOutside } = elementFaults(environment, places, needed, draft);
    const flows = entriesOf(environment).map((entry) => ({ entry, fault: fromOutside(entry) }));
    const given = draft.graph.nodes.filter(({ size }) => size === 0);
    let cuts: ReturnType<typeof singleCuts> | undefined;
    let spread: ReturnType<typeof failureSpread> | undefined;
    return {
        flows,
        nodes: draft.graph.nodes,
        events: draft.events,
        faultOf: (element) => inside.get(element),
        subjectOf: (node) => draft.gates.get(node) ?? draft.events.get(node)?.subject,
        interactionBetween: (effect, cause) => draft.links.get(effect)?.get(cause),
        singleCutsOf: (node) => {
            cuts ??= singleCuts(draft.graph, (each) => draft.tops.has(each));
            return cuts(node);
        },
        downWith: (failing) => blastRadius([...given, ...failing]),
        spreadOf: (failing) => {
            spread ??= failureSpread(draft.graph);
            return spread([...given, ...failing]);
        },
    };
}
