import type { Acceptance } from './acceptance.ts';
import type { Element, Named, Saga, System, Team } from './element.ts';
import type { Environment } from './environment.ts';
import type { Level } from './level.ts';
import type { Source } from './source.ts';
import type { Properties } from './value.ts';
import type { View } from './view.ts';

/** Everything a project says, resolved. Rules, pictures and editor features read nothing else. */
export interface Model {
    readonly teams: readonly Team[];
    readonly systems: readonly System[];
    readonly elements: readonly Element[];
    readonly sagas: readonly Saga[];
    readonly environments: readonly Environment[];
    readonly pipelines: readonly Pipeline[];
    readonly profiles: readonly Profile[];
    readonly views: readonly View[];
    readonly acceptances: readonly Acceptance[];
    readonly levels: readonly LevelSetting[];
    /** Rules whose findings must not be accepted. */
    readonly prohibitions: readonly Prohibition[];
}

/** What a provider allows in this project: another profile with other figures, or one of its own. */
export interface Profile extends Named {
    readonly kind: 'profile';
    /** The word for a known provider or for another profile of the project. */
    readonly base: string | undefined;
    /** Figures, each with `source` and `as-of`. */
    readonly properties: Properties;
}

/** What a project wants a rule to be: its level, or `off`. A later setting wins over an earlier one. */
export interface LevelSetting {
    readonly rule: string;
    readonly ruleSource: Source;
    readonly level: Level;
    /** Empty for all environments. */
    readonly environments: readonly Environment[];
}

export interface Prohibition {
    readonly rule: string;
    readonly ruleSource: Source;
}

export interface Pipeline extends Named {
    readonly kind: 'pipeline';
    /** Empty for a pipeline that delivers everything. */
    readonly elements: readonly Element[];
    /** In promotion order. */
    readonly stages: readonly Stage[];
    readonly steps: readonly Step[];
    readonly properties: Properties;
    readonly acceptances: readonly Acceptance[];
}

/** Work on the way into an environment. */
export interface Step {
    readonly title: string;
    /** `hand`, or what does it. */
    readonly worker: string;
    readonly environment: Environment | undefined;
    readonly source: Source;
    readonly workerSource: Source;
}

export interface Stage {
    readonly environment: Environment;
    /** The word after `with`: approval, manual … */
    readonly gate: string | undefined;
    readonly source: Source;
    /** The gate's word; the stage where there is none. */
    readonly gateSource: Source;
}
