/** Milliseconds of this thread's processor time for one run; the median of several batches, because machines are noisy. */
export function medianCpu(work: () => void): number {
    const size = batchSize(work);
    const times = Array.from({ length: 7 }, () => cpuOf(size, work) / size);
    return times.sort((left, right) => left - right)[3] ?? 0;
}

/** The clock of processor time ticks in milliseconds: a batch must last long enough to be read off it. */
function batchSize(work: () => void): number {
    const enough = 60;
    let size = 1;
    while (cpuOf(size, work) < enough) size *= 2;
    return size;
}

function cpuOf(runs: number, work: () => void): number {
    const before = process.threadCpuUsage();
    for (let run = 0; run < runs; run++) work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
}
