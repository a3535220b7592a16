import { type Message, message } from '../../messages/message.ts';
import { type Element, isStore } from '../../model/element.ts';
import {
    type DataNode,
    type Environment,
    enclosing,
    type Place,
    type PlaceKind,
    type Placement,
} from '../../model/environment.ts';
import { isMachineGroup } from '../facts/platform-duties.ts';

export interface Difference {
    readonly kind: 'runtime' | 'balancer' | 'store' | 'tool';
    readonly message: Message;
}

/**
 * In what kind of thing an element runs, is reached and keeps its data otherwise than in production. Numbers, sizes and
 * zones are no difference, and neither is what one of the two does not say.
 */
export function differences(element: Element, here: Deployed, production: Deployed): Difference[] {
    const [run, there] = [here, production].map(({ placements }) => placements.get(element) ?? []);
    if (!run || !there) return [];
    return [
        ...compared('runtime', run.flatMap(runtimeOf), there.flatMap(runtimeOf)),
        ...balancing(element, here, production),
        ...storesOf(element).flatMap((store) => {
            return compared('store', storagesOf(store, here), storagesOf(store, production), store.name);
        }),
        ...compared('tool', toolsOf(run, here), toolsOf(there, production)),
    ];
}

/** An environment, for questions about one element after the other. */
export interface Deployed {
    readonly environment: Environment;
    readonly placements: ReadonlyMap<Element, readonly Placement[]>;
    readonly balanced: ReadonlySet<Element>;
    readonly dataNodes: ReadonlyMap<Element, readonly DataNode[]>;
}

export function deployedIn(environment: Environment): Deployed {
    const balancers = environment.balancers.filter(({ form }) => form === 'balancer');
    return {
        environment,
        placements: Map.groupBy(environment.placements, ({ element }) => element),
        balanced: new Set(balancers.flatMap(({ targets }) => targets)),
        dataNodes: Map.groupBy(environment.dataNodes, ({ database }) => database),
    };
}

/** What something is: the kind decides, and the technology where both state one. */
interface Form {
    readonly kind: string;
    readonly technology: string | undefined;
    readonly shown: Message | string;
}

function compared(
    kind: 'runtime' | 'store' | 'tool',
    here: readonly Form[],
    there: readonly Form[],
    store = '',
): Difference[] {
    const other = here.find((form) => !there.some((each) => isAlike(form, each)));
    const [expected] = there;
    if (!other || !expected) return [];
    const values = { here: other.shown, there: expected.shown, store };
    return [{ kind, message: message(`difference.${kind}`, values) }];
}

function isAlike(one: Form, other: Form): boolean {
    if (one.kind !== other.kind) return false;
    return !one.technology || !other.technology || one.technology === other.technology;
}

function runtimeOf({ place }: Placement): Form[] {
    const around = [...enclosing(place)];
    const runtime = around.find(isOrchestrator) ?? around.find(({ kind }) => runtimes.includes(kind));
    return runtime ? [formOf(runtime)] : [];
}

function isOrchestrator(place: Place): boolean {
    return place.kind === 'cluster' && !isMachineGroup(place);
}

const runtimes: readonly PlaceKind[] = ['faas', 'platform', 'appserver', 'pod', 'container', 'vm', 'host'];

/** A pod is a container with helpers. */
function formOf({ kind, technology }: Place): Form {
    const shown = technology ?? message(`kind.${kind}`);
    return { kind: kind === 'pod' ? 'container' : kind, technology: technology?.toLowerCase(), shown };
}

function balancing(element: Element, here: Deployed, production: Deployed): Difference[] {
    if (here.balanced.has(element) || !production.balanced.has(element)) return [];
    return [{ kind: 'balancer', message: message('difference.balancer') }];
}

function storesOf({ interactions }: Element): Element[] {
    return [...new Set(interactions.map(({ to }) => to).filter(isStore))];
}

/** Where a store has nodes: on a database server, or in something that is not one. */
function storagesOf(store: Element, { dataNodes }: Deployed): Form[] {
    return (dataNodes.get(store) ?? []).flatMap(({ place }) => {
        const storage = [...enclosing(place)].find(({ kind }) => storages.includes(kind));
        return storage ? [formOf(storage)] : [];
    });
}

const storages: readonly PlaceKind[] = ['server', 'container', 'pod', 'cluster', 'vm', 'host'];

function toolsOf(placements: readonly Placement[], { environment }: Deployed): Form[] {
    const tools = placements.flatMap(({ place }) => {
        const nearest = [...enclosing(place)].find((each) => each.provisioning.length > 0);
        return nearest?.provisioning ?? environment.provisioning;
    });
    return tools.map(({ tool }) => ({ kind: tool.toLowerCase(), technology: undefined, shown: tool }));
}
