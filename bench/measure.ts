import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of this thread's processor time for one run: the middle and the slow end of many batches. */
export interface Cost {
    readonly median: number;
    /** The 95th percentile of the batches. */
    readonly slow: number;
}

export type Work = () => void | Promise<void>;

/** The clock of processor time ticks in several milliseconds: a batch must last long enough to be read off it. */
const enough = 60;

export async function cpuCost(work: Work, batches = 15): Promise<Cost> {
    let size = 1;
    while ((await cpuOf(size, work)) < enough) size *= 2;
    const times: number[] = [];
    for (let batch = 0; batch < batches; batch++) times.push((await cpuOf(size, work)) / size);
    return costOf(times);
}

export function costOf(times: readonly number[]): Cost {
    const sorted = times.toSorted((left, right) => left - right);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { median: at(0.5), slow: at(0.95) };
}

/** For what is too slow to be repeated often. */
export async function cpuOf(runs: number, work: Work): Promise<number> {
    const before = process.threadCpuUsage();
    for (let run = 0; run < runs; run++) await work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
}

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Megabytes of memory that are in use when nothing can be freed. */
export function heapInUse(): number {
    if (typeof collectGarbage === 'function') collectGarbage();
    return process.memoryUsage().heapUsed / 2 ** 20;
}
