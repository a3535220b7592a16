import type { Change } from '../../changes/change.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import { assumedProcessorOverhead } from '../../profiles/hypervisor-profile.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { capacityOf } from './capacity-of.ts';
import { type Load, loadsOn, type Resource, totalOf } from './loads.ts';
import { mostNodes } from './most-nodes.ts';
import { roundedUp, spelledAmount } from './spelled-amount.ts';
import { hypervisor, virtualizationOverhead } from './virtualization-overhead.ts';

/** What stands in a place takes more than the place has. */
export const capacityOvercommit: EnvironmentRule = {
    id: 'capacity-overcommit',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        const short = new Set<Place>();
        for (const place of environment.allPlaces.toReversed()) {
            const shortages = [shortageOf(place, 'memory'), shortageOf(place, 'cpu')].flatMap((each) => each ?? []);
            if (shortages.length === 0) continue;
            short.add(place);
            if (isToldInside(place, short)) continue;
            const loads = [...new Map(shortages.flatMap((each) => each.loads.map((load) => [load.source, load])))];
            yield {
                at: place.nameSource,
                declaration: place.source,
                about: [place],
                message: message('rule.capacity-overcommit', {
                    kind: message(`kind.${place.kind}`),
                    place: place.name,
                    environment: environment.name,
                    shortages: shortages.map(({ text }) => text),
                }),
                related: loads.map(([at, { name }]) => ({
                    at,
                    message: message('related.capacity-load', { name, place: place.name }),
                })),
                fixes: shortages.length === 1 ? shortages.flatMap((each) => moreOf(each, place, environment)) : [],
            };
        }
    },
};

interface Shortage {
    readonly resource: Resource;
    readonly loads: readonly Load[];
    /** What the place would have to have. */
    readonly needed: number;
    readonly text: Message;
}

function shortageOf(place: Place, resource: Resource): Shortage | undefined {
    const capacity = capacityOf(place, resource);
    if (capacity === undefined) return undefined;
    const loads = loadsOn(place, resource);
    return resource === 'memory' ? memoryShortage(place, capacity, loads) : processorShortage(place, capacity, loads);
}

/** Memory cannot be given away twice. */
function memoryShortage({ kind }: Place, capacity: number, loads: readonly Load[]): Shortage | undefined {
    const guests = kind === 'host' ? loads.flatMap(({ virtualMachine }) => virtualMachine ?? []) : [];
    const overhead = virtualizationOverhead(guests);
    const needed = totalOf(loads) + overhead;
    if (!isMore(needed, capacity)) return undefined;
    const { asOf, source } = hypervisor.overhead;
    const values = {
        need: spelledAmount(needed, 'memory'),
        capacity: spelledAmount(capacity, 'memory'),
        overhead: spelledAmount(overhead, 'memory'),
        count: guests.length,
        product: hypervisor.product,
        asOf,
        source,
    };
    const text = message(overhead > 0 ? 'capacity-overcommit.guests-memory' : 'capacity-overcommit.memory', values);
    return { resource: 'memory', loads, needed, text };
}

const virtualPerPhysical = 4;

/** Processors are shared: several virtual ones may stand for a physical one, but what is reserved is one to one. */
function processorShortage(place: Place, capacity: number, loads: readonly Load[]): Shortage | undefined {
    // Nothing can be promised zero times.
    const stated = quantityOf(place.properties, 'overcommit')?.value || undefined;
    const isVirtual = ({ virtualMachine }: Load) => place.kind === 'host' && virtualMachine !== undefined;
    const guests = loads.filter(isVirtual);
    const forGuests = stated ?? virtualPerPhysical;
    const forReserved = place.kind === 'pool' ? (stated ?? 1) : 1;
    const reserved = totalOf(loads) - totalOf(guests);
    const needed = totalOf(guests) / forGuests + reserved / forReserved;
    if (!isMore(needed, capacity)) return undefined;
    const ratio = guests.length > 0 ? forGuests : forReserved;
    const values = {
        need: spelledAmount(totalOf(loads), 'cpu'),
        capacity: spelledAmount(capacity, 'cpu'),
        count: guests.length,
        ratio,
        overhead: assumedProcessorOverhead * 100,
    };
    const key = guests.length > 0 ? 'guests-cpu' : forReserved > 1 ? 'overcommitted-cpu' : 'cpu';
    return { resource: 'cpu', loads, needed, text: message(`capacity-overcommit.${key}`, values) };
}

/** Decimal units and fractions of cores do not add up to the last bit. */
function isMore(needed: number, capacity: number): boolean {
    return needed > capacity * 1.000001;
}

/** A cluster that is short because one of its pools is says nothing new. */
function isToldInside({ kind, children }: Place, short: ReadonlySet<Place>): boolean {
    return kind === 'cluster' && children.some((child) => short.has(child));
}

function moreOf({ resource, needed }: Shortage, place: Place, environment: Environment): Fix[] {
    const key = mostNodes(place) > 0 ? 'nodes' : resource;
    const property = place.properties.get(key);
    const each = quantityOf(place.properties, resource)?.value;
    if (!property || each === undefined) return [];
    const [nodes] = property.values;
    const count = Math.ceil(needed / each - 1e-9);
    const grown = nodes?.kind === 'range' ? `${nodes.min}..${count}` : String(count);
    const value = key === 'nodes' ? grown : roundedUp(needed, resource);
    const change: Change = { kind: 'set-property', of: place.source, existing: property.valueSource, key, value };
    const title = message(`fix.capacity-${key}`, { place: place.name, value });
    return fixesAt(property.valueSource, { title, kind: 'suggestion', changes: [change] }, [], environment);
}
