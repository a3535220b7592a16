import type { Element, Interaction } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { Source } from '../../model/source.ts';
import { type Properties, type Quantity, quantityOf, wordOf } from '../../model/value.ts';
import { isHardCall } from '../facts/hard-calls.ts';

/** How long an element may take before it answers, as far as numbers are stated. */
export interface Wait {
    readonly seconds: number;
    /** Whose timeouts that comes from, the first one first. */
    readonly hops: readonly Hop[];
}

interface Hop {
    readonly at: Source;
    readonly name: string;
    readonly seconds: number;
}

/**
 * The longest single wait of each element: the time limit of a function, or the longest of its calls with all their
 * repetitions. Calls may run side by side, so they are not added up; what is not stated is not counted.
 */
export function waitsIn(model: Model): (element: Element) => Wait | undefined {
    const known = new Map<Element, Wait | undefined>();
    for (const element of inOrderOfAnswering(model)) known.set(element, waitOf(element, known));
    return (element) => known.get(element);
}

export function timeoutOf(properties: Properties): Quantity | undefined {
    return quantityOf(properties, 'timeout');
}

function waitOf(element: Element, known: ReadonlyMap<Element, Wait | undefined>): Wait | undefined {
    const own = timeoutOf(element.properties);
    const property = element.properties.get('timeout');
    if (own && property) {
        const hop = { at: property.valueSource, name: element.name, seconds: own.value };
        return { seconds: own.value, hops: [hop] };
    }
    const waits = element.interactions.flatMap((call) => waitFor(call, known) ?? []);
    return waits.toSorted((left, right) => right.seconds - left.seconds)[0];
}

function waitFor(call: Interaction, known: ReadonlyMap<Element, Wait | undefined>): Wait | undefined {
    if (!isHardCall(call) || wordOf(call.properties, 'mode') === 'streaming') return undefined;
    const attempts = 1 + (quantityOf(call.properties, 'retries')?.value ?? 0);
    const stated = timeoutOf(call.properties);
    const further = stated ? undefined : known.get(call.to);
    const once = stated?.value ?? further?.seconds;
    if (once === undefined) return undefined;
    const seconds = once * attempts;
    const at = call.properties.get('timeout')?.valueSource ?? call.targetSource;
    return { seconds, hops: [{ at, name: call.from.name, seconds }, ...(further?.hops ?? [])] };
}

/** What is called before who calls it; in a circle somebody comes first. Without recursion, because chains may be long. */
function inOrderOfAnswering({ elements }: Model): Set<Element> {
    const seen = new Set<Element>();
    const order = new Set<Element>();
    for (const element of elements) {
        const open = [element];
        for (let top = open.at(-1); top; top = open.at(-1)) {
            const isNew = !seen.has(top);
            seen.add(top);
            const next = isNew ? targetsOf(top).filter((target) => !seen.has(target)) : [];
            if (next.length > 0) {
                open.push(...next);
            } else {
                order.add(top);
                open.pop();
            }
        }
    }
    return order;
}

function targetsOf({ interactions }: Element): Element[] {
    return interactions.filter((call) => isHardCall(call) && !call.properties.has('timeout')).map(({ to }) => to);
}
