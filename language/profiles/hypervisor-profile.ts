import type { DatedFigure } from './dated-figure.ts';

/** What a hypervisor itself takes of the memory of its machine, for each virtual machine. */
export interface HypervisorProfile {
    readonly product: string;
    readonly overhead: MemoryOverhead;
}

/** In bytes: `fixed`, and so much for each byte and for each processor of the virtual machine. */
export interface MemoryOverhead extends DatedFigure {
    readonly fixed: number;
    readonly perByte: number;
    readonly perProcessor: number;
}

/** An assumption of ours, within what vendors tell; it never decides alone that something is wrong. */
export const assumedProcessorOverhead = 0.05;
