import type { Property } from '../../model/value.ts';
import { quantityOf } from '../../model/value.ts';

export interface RollingUpdate {
    /** How many instances may run beyond the count. */
    readonly surge: number;
    /** How many may be missing. */
    readonly unavailable: number;
    /** Neither is allowed, so no instance is ever replaced. */
    readonly isStuck: boolean;
}

/**
 * What a rolling update may do with so many instances, as Kubernetes reckons: shares of the surge are rounded up and
 * of the unavailable ones down, a quarter where nothing is stated, and one is missing where both come to nothing.
 */
export function rollingUpdate({ properties }: Property, count: number): RollingUpdate {
    const stated = { surge: quantityOf(properties, 'surge'), unavailable: quantityOf(properties, 'unavailable') };
    const surge = roundedUp(inInstances(stated.surge ?? quarter, count));
    const unavailable = Math.min(count, Math.floor(inInstances(stated.unavailable ?? quarter, count) + tolerance));
    const isStuck = stated.surge?.value === 0 && stated.unavailable?.value === 0;
    return { surge, unavailable: surge === 0 && unavailable === 0 && !isStuck ? 1 : unavailable, isStuck };
}

const quarter = { dimension: 'ratio', value: 0.25 } as const;

function inInstances({ dimension, value }: { dimension: string; value: number }, count: number): number {
    return dimension === 'ratio' ? value * count : value;
}

function roundedUp(instances: number): number {
    return Math.max(0, Math.ceil(instances - tolerance));
}

/** Shares are fractions of two, so that a tenth of ten is not exactly one. */
const tolerance = 1e-9;
