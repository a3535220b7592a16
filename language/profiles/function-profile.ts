import type { DatedFigure } from './dated-figure.ts';

/** What a provider of functions allows. */
export interface FunctionProfile {
    readonly provider: string;
    /** The words after the colon of `faas` that mean this provider. */
    readonly technologies: readonly string[];
    /** The plan of a model that names none; undefined where the provider has no usual one. */
    readonly defaultPlan: string | undefined;
    readonly plans: readonly FunctionPlan[];
}

export interface FunctionPlan {
    /** The word after `plan:`. */
    readonly name: string;
    /** All that fit the trigger hold; a plan without a limit has none. */
    readonly executionTime: readonly TimeLimit[];
}

export interface TimeLimit extends DatedFigure {
    readonly trigger: FunctionTrigger | 'any';
    readonly seconds: number;
    /** As it is written in a model: `15min`. */
    readonly text: string;
}

export type FunctionTrigger = 'http' | 'event' | 'schedule';
