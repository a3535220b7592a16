import { type Environment, enclosing, type Place, type PlaceKind, type Placement } from '../../model/environment.ts';

/** Function and application platforms keep instances running and reachable by themselves. */
export function isImplicitlyAvailable({ element, place }: Placement): boolean {
    return element.kind === 'function' || isAnyOf(place, ['faas', 'platform']);
}

/** An orchestrator gives what it runs one address and distributes the requests; a group of machines does not. */
export function hasVirtualAddress({ place }: Pick<Placement, 'place'>): boolean {
    return isOrchestrated(place);
}

/** What an orchestrator places on its machines runs in containers. */
export function isOrchestrated(place: Place | undefined): boolean {
    return [...enclosing(place)].some((each) => each.kind === 'cluster' && !isMachineGroup(each));
}

/** Orchestrators and machine groups replace instances that stop; so does whatever reconciles with a desired state. */
export function keepsDesiredState({ place }: Placement, { reconciliation }: Environment): boolean {
    if (reconciliation.length > 0) return true;
    return [...enclosing(place)].some(
        ({ kind, reconciliation: own }) => kind === 'cluster' || kind === 'group' || own.length > 0,
    );
}

export function isReconciled({ place }: Placement, { reconciliation }: Environment): boolean {
    return reconciliation.length > 0 || [...enclosing(place)].some((each) => each.reconciliation.length > 0);
}

const machineGroups: ReadonlySet<string> = new Set([
    'autoscaling-group',
    'auto-scaling-group',
    'asg',
    'scale-set',
    'vm-scale-set',
    'vmss',
    'instance-group',
    'managed-instance-group',
    'mig',
]);

export function isMachineGroup({ technology }: Place): boolean {
    return technology !== undefined && machineGroups.has(technology.toLowerCase());
}

/** What is managed, its provider looks after, with all that stands in it. */
export function isLookedAfter(place: Place | undefined): boolean {
    return [...enclosing(place)].some(({ isManaged }) => isManaged);
}

function isAnyOf(place: Place | undefined, kinds: readonly PlaceKind[]): boolean {
    return [...enclosing(place)].some(({ kind }) => kinds.includes(kind));
}
