import type { Element } from '../model/element.ts';
import type { Balancer, DataNode, Place, Placement } from '../model/environment.ts';

/** A part of the model that can fail. An element stands for an external system or for a service as a whole. */
export type FaultSubject = Place | Placement | Balancer | DataNode | Element;

/** Where its name stands, for messages. */
export function nameOfSubject(subject: FaultSubject): string {
    switch (subject.kind) {
        case 'placement':
            return subject.element.name;
        case 'data-node':
            return subject.name ?? subject.database.name;
        default:
            return subject.name;
    }
}
