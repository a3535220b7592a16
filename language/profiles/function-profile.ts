import type { DatedFigure } from './dated-figure.ts';

/** What a provider of functions allows. */
export interface FunctionProfile {
    readonly provider: string;
    /** The words after the colon of `faas` that mean this provider. */
    readonly technologies: readonly string[];
    /** The plan of a model that names none; undefined where the provider has no usual one. */
    readonly defaultPlan: string | undefined;
    readonly plans: readonly FunctionPlan[];
    /** Undefined where whatever a container holds is run. */
    readonly runtimes?: RuntimeSupport;
    /** How long a start takes at least; empty where nobody has measured it. */
    readonly coldStarts?: readonly ColdStart[];
}

export interface FunctionPlan {
    /** The word after `plan:`. */
    readonly name: string;
    /** All that fit the trigger hold; a plan without a limit has none. */
    readonly executionTime: readonly TimeLimit[];
    readonly memory?: MemoryLimit;
    /** Which resources of an instance may be set at all; undefined where it is not known. */
    readonly tuning?: Tuning;
    /** Undefined where it is not known. */
    readonly scale?: ScaleLimit;
    /** The plan keeps instances running, so that no request waits for a start. */
    readonly isAlwaysWarm?: true;
}

export interface TimeLimit extends DatedFigure {
    readonly trigger: FunctionTrigger | 'any';
    readonly seconds: number;
    /** As it is written in a model: `15min`. */
    readonly text: string;
}

export type FunctionTrigger = 'http' | 'event' | 'schedule';

/** In the provider's megabytes: most say MB and mean MiB. */
export interface MemoryLimit extends DatedFigure {
    readonly minMegabytes?: number;
    readonly maxMegabytes: number;
    readonly stepMegabytes?: number;
    /** Where only a few sizes are offered: all of them, in rising order. */
    readonly sizesInMegabytes?: readonly number[];
}

export interface Tuning extends DatedFigure {
    readonly properties: readonly TunableProperty[];
}

export type TunableProperty = 'memory' | 'cpu' | 'disk';

/** How many instances there may be at a time, each with at least one request. */
export interface ScaleLimit extends DatedFigure {
    readonly instances: number;
    /** All functions of an account share them. */
    readonly isShared?: true;
}

/** Names as the provider writes them; one without a version stands for every version. */
export interface RuntimeSupport extends DatedFigure {
    readonly supported: readonly string[];
    /** They run, but get no more security updates. */
    readonly deprecated: readonly string[];
}

/** The initialisation of the smallest possible function: what a real one needs comes on top. */
export interface ColdStart extends DatedFigure {
    readonly runtime: string;
    readonly archiveMilliseconds: number;
    readonly imageMilliseconds: number;
}
