import { type Message, message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';

/** How much of an element there is in an environment. */
export interface Presence {
    readonly environment: Environment;
    readonly title: Message;
}

/** In the order of the environments; those in which nothing is said about the element are left out. */
export function presenceOf(element: Element, { environments }: Model): Presence[] {
    return environments.flatMap((environment): Presence[] => {
        const count = countsIn(environment).get(element);
        return count ? [{ environment, title: titleOf(count, environment) }] : [];
    });
}

interface Count {
    min: number;
    max: number;
    nodes: number;
    isStub: boolean;
}

const known = new WeakMap<Environment, ReadonlyMap<Element, Count>>();

function countsIn(environment: Environment): ReadonlyMap<Element, Count> {
    const counts = known.get(environment) ?? counted(environment);
    known.set(environment, counts);
    return counts;
}

function counted({ placements, dataNodes, stubs }: Environment): ReadonlyMap<Element, Count> {
    const counts = new Map<Element, Count>();
    const countOf = (element: Element) => {
        const count = counts.get(element) ?? { min: 0, max: 0, nodes: 0, isStub: false };
        counts.set(element, count);
        return count;
    };
    for (const { element, instances } of placements) {
        const count = countOf(element);
        count.min += instances.min;
        count.max += instances.max;
    }
    for (const { database } of dataNodes) countOf(database).nodes++;
    for (const stub of stubs) countOf(stub).isStub = true;
    return counts;
}

function titleOf({ min, max, nodes, isStub }: Count, { name: environment }: Environment): Message {
    if (max > min) return message('lens.instance-range', { environment, min, max });
    if (max > 0) return message('lens.instances', { environment, count: max });
    if (nodes > 0) return message('lens.nodes', { environment, count: nodes });
    return isStub ? message('lens.stub', { environment }) : message('lens.instances', { environment, count: 0 });
}
