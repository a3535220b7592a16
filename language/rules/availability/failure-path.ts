import type { EnvironmentFaults, Flow } from '../../analysis/environment-faults.ts';
import type { FaultNode } from '../../analysis/fault-graph.ts';
import { type FaultSubject, nameOfSubject } from '../../analysis/fault-subject.ts';
import { message } from '../../messages/message.ts';
import type { Interaction } from '../../model/element.ts';
import { failingSubject } from '../facts/failing-subject.ts';
import type { Related } from '../rule.ts';

/** How the failure of one thing reaches a way in: a hop for each interaction and for what stands on what fails. */
export function failurePath(event: FaultNode, { fault }: Flow, faults: EnvironmentFaults): Related[] {
    const causes = faults.downWith([event]);
    const failing = faults.subjectOf(event);
    const path: Related[] = [];
    for (let effect = fault, cause = causes.get(fault); cause; effect = cause, cause = causes.get(cause)) {
        const interaction = faults.interactionBetween(effect, cause);
        if (interaction) path.push(hopOf(interaction));
        const subject = faults.subjectOf(effect);
        if (subject && failing && subject !== failing) path.push(...standingOn(failing, subject));
    }
    return path;
}

function standingOn(failing: FaultSubject, subject: FaultSubject): Related[] {
    const isInstance = subject.kind === 'placement' || subject.kind === 'data-node' || subject.kind === 'balancer';
    if (!isInstance) return [];
    const element = subject.kind === 'data-node' ? subject.database.name : nameOfSubject(subject);
    const { at } = failingSubject(subject);
    return [{ at, message: message('related.depends-on', { element, domain: nameOfSubject(failing) }) }];
}

function hopOf({ kind, from, to, targetSource }: Interaction): Related {
    if (kind === 'reads' || kind === 'writes') {
        return { at: targetSource, message: message(`related.${kind}`, { service: from.name, database: to.name }) };
    }
    return { at: targetSource, message: message('related.calls', { caller: from.name, target: to.name }) };
}
