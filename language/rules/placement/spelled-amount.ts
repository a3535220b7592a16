import type { Resource } from './loads.ts';

const mebibyte = 1024 * 1024;
const gibibyte = 1024 * mebibyte;

/** An amount as it is written in a model, rounded up to whole MiB, tenths of a GiB or millicores. */
export function spelledAmount(amount: number, resource: Resource): string {
    if (resource === 'cpu') return String(Math.ceil(amount * 1000 - 1e-6) / 1000);
    if (amount < gibibyte) return `${Math.ceil(amount / mebibyte)}MiB`;
    return `${Math.ceil((amount / gibibyte) * 10 - 1e-6) / 10}GiB`;
}

/** The next whole number of cores, GiB, or MiB where it is little, that holds an amount. */
export function roundedUp(amount: number, resource: Resource): string {
    if (resource === 'cpu') return String(Math.ceil(amount - 1e-9));
    if (amount < gibibyte) return `${Math.ceil(amount / mebibyte)}MiB`;
    return `${Math.ceil(amount / gibibyte - 1e-9)}GiB`;
}
