import type { Element, Saga, System } from '../../model/element.ts';
import type { Balancer, DataNode, Place, Placement } from '../../model/environment.ts';

export type Identified = Element | System | Saga | Place | Placement | Balancer | DataNode;

/**
 * Names everything by its path through the model, `prod/region seoul/run order`, so that it keeps its identity while
 * its surroundings change. Namesakes in one place are numbered in drawing order.
 */
export function identities(root: string): (thing: Identified) => string {
    const known = new Map<Identified, string>();
    const uses = new Map<string, number>();

    function identify(thing: Identified): string {
        const path = `${outer(thing)}/${stepOf(thing)}`;
        const use = (uses.get(path) ?? 0) + 1;
        uses.set(path, use);
        return use === 1 ? path : `${path} ${use}`;
    }

    function outer(thing: Identified): string {
        const around = aroundIt(thing);
        return around ? identityOf(around) : root;
    }

    function identityOf(thing: Identified): string {
        const identity = known.get(thing) ?? identify(thing);
        known.set(thing, identity);
        return identity;
    }

    return identityOf;
}

function aroundIt(thing: Identified): Place | System | undefined {
    if ('place' in thing) return thing.place;
    if ('parent' in thing) return thing.parent;
    return 'system' in thing ? thing.system : undefined;
}

function stepOf(thing: Identified): string {
    switch (thing.kind) {
        case 'placement':
            return `run ${thing.element.qualifiedName}`;
        case 'data-node':
            return `${thing.role} ${thing.database.qualifiedName} ${thing.name ?? thing.location?.name ?? ''}`.trimEnd();
        default:
            return `${thing.kind} ${thing.name}`;
    }
}
