/** What a provider of functions allows. Providers change their figures: each one says when and where it was read. */
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

export interface DatedFigure {
    /** The day as of which the source says so, ISO 8601. */
    readonly asOf: string;
    readonly source: string;
}
