import type { Element, Interaction } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import type { ScaleLimit } from '../../profiles/function-profile.ts';
import type { EnvironmentContext } from '../rule.ts';
import { functionPlatformOf, functionRunOf } from './function-runs.ts';

/** What one caller may bring at once to an element, because something scales with its load. */
export interface Demand {
    readonly requests: number;
    /** Those of its instances, each with the connections that the interaction states, or one. */
    readonly connections: number;
    /** What scales. */
    readonly origin: Placement;
    /** The provider's limit for it, where nothing else is stated. */
    readonly figure: (ScaleLimit & { readonly provider: string }) | undefined;
    /** From the origin to the element. */
    readonly path: readonly Interaction[];
}

export type DemandOn = (element: Element) => readonly Demand[];

/** Whether anything here scales with its load, as far as it is known. */
export function isAnythingElastic({ environment, model }: EnvironmentContext): boolean {
    return environment.placements.some((placement) => scaleOf(placement, model) !== undefined);
}

/** What elastic callers may bring to each element, directly or through others, with nothing in between that holds it up. */
export function elasticDemand(context: EnvironmentContext): DemandOn {
    const known = new Map<Element, readonly Demand[]>();
    const demandOn = (element: Element): readonly Demand[] => {
        const found = known.get(element);
        if (found) return found;
        // What is asked for again while it is being found out is a circle, and adds nothing.
        known.set(element, []);
        const byCaller = Map.groupBy(element.inbound.filter(isHeldUpByNothing), ({ from }) => from);
        const demands = Array.from(byCaller, ([, interactions]) => {
            const each = interactions.flatMap((interaction) => demandThrough(interaction, context, demandOn));
            return each.toSorted((left, right) => right.connections - left.connections).slice(0, 1);
        }).flat();
        known.set(element, demands);
        return demands;
    };
    return demandOn;
}

/** All of it; what shares one limit of a provider counts once. */
export function totalOf(demands: readonly Demand[], measure: 'requests' | 'connections'): number {
    const shared = Map.groupBy(demands, (demand) => (demand.figure?.isShared ? demand.figure.provider : demand));
    const amounts = Array.from(shared.values(), (group) => Math.max(...group.map((demand) => demand[measure])));
    return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The caller waits for the answer, and no proxy shares its connections among the callers. */
function isHeldUpByNothing({ kind, properties }: Interaction): boolean {
    const isSynchronous = kind === 'calls' || kind === 'reads' || kind === 'writes';
    return isSynchronous && wordOf(properties, 'need') !== 'optional' && wordOf(properties, 'pooling') !== 'proxy';
}

function demandThrough(interaction: Interaction, context: EnvironmentContext, demandOn: DemandOn): Demand[] {
    const { from, properties } = interaction;
    const placements = context.placements.get(from) ?? [];
    const [origin] = placements;
    if (!origin) return [];
    const own = ownScale(placements, context.model);
    const pool = quantityOf(properties, 'connections')?.value;
    if (own) {
        const { requests, instances, figure } = bounded(own, from, context, demandOn);
        return [{ requests, connections: instances * (pool ?? 1), origin, figure, path: [interaction] }];
    }
    const isHeldUp = pool !== undefined || placements.some((each) => each.properties.has('concurrency'));
    return isHeldUp ? [] : passedOn(interaction, demandOn(from));
}

/** What a fixed number of instances with nothing that limits them hands on. */
function passedOn(interaction: Interaction, demands: readonly Demand[]): Demand[] {
    const [largest] = demands.toSorted((left, right) => right.requests - left.requests);
    if (!largest) return [];
    const requests = totalOf(demands, 'requests');
    return [{ ...largest, requests, connections: requests, path: [...largest.path, interaction] }];
}

interface Scale {
    readonly requests: number;
    readonly instances: number;
    readonly figure: Demand['figure'];
}

/** Undefined where it does not scale, or nobody knows how far. */
function ownScale(placements: readonly Placement[], model: Model): Scale | undefined {
    const scales = placements.map((placement) => scaleOf(placement, model));
    const known = scales.flatMap((scale) => scale ?? []);
    if (known.length < scales.length) return undefined;
    const instances = known.reduce((sum, each) => sum + each.instances, 0);
    const requests = known.reduce((sum, each) => sum + each.requests, 0);
    return { instances, requests, figure: known.find(({ figure }) => figure)?.figure };
}

function scaleOf(placement: Placement, model: Model): Scale | undefined {
    const { instances, properties } = placement;
    const concurrency = quantityOf(properties, 'concurrency')?.value;
    if (isFunction(placement)) {
        const stated = concurrency ?? (instances.isStated ? instances.max : undefined);
        if (stated !== undefined) return { instances: stated, requests: stated, figure: undefined };
        const figure = defaultScale(placement, model);
        return figure && { instances: figure.instances, requests: figure.instances, figure };
    }
    if (instances.max === instances.min) return undefined;
    return { instances: instances.max, requests: instances.max * (concurrency ?? 1), figure: undefined };
}

/** Where several plans are possible, that of the one which scales least. */
function defaultScale(placement: Placement, model: Model): Demand['figure'] {
    const run = functionRunOf(placement, model);
    const limits = run?.plans.flatMap(({ scale }) => scale ?? []) ?? [];
    const [least] = limits.toSorted((left, right) => left.instances - right.instances);
    return run && least && { ...least, provider: run.profile.provider };
}

/** What only elastic callers reach scales no further than they do. */
function bounded(own: Scale, element: Element, { callsTo, waysInTo }: EnvironmentContext, demandOn: DemandOn): Scale {
    const callers = new Set(callsTo(element).map(({ from }) => from));
    const demands = demandOn(element);
    const hasOtherTriggers = element.interactions.some(({ kind }) => kind === 'receives' || kind === 'subscribes');
    const trigger = wordOf(element.properties, 'trigger');
    const isOpen = waysInTo(element).length > 0 || hasOtherTriggers || trigger === 'event' || trigger === 'schedule';
    if (isOpen || callers.size === 0 || demands.length < callers.size) return own;
    const inflow = totalOf(demands, 'requests');
    if (inflow >= own.requests) return own;
    return { requests: inflow, instances: Math.min(own.instances, inflow), figure: undefined };
}

export function isFunction(placement: Placement): boolean {
    return placement.element.kind === 'function' || functionPlatformOf(placement) !== undefined;
}
