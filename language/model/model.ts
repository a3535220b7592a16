import type { Acceptance } from './acceptance.ts';
import type { Element, Named, Team } from './element.ts';
import type { Environment } from './environment.ts';
import type { Source } from './source.ts';
import type { View } from './view.ts';

/** Everything a project says, resolved. Rules, pictures and editor features read nothing else. */
export interface Model {
    readonly teams: readonly Team[];
    readonly elements: readonly Element[];
    readonly environments: readonly Environment[];
    readonly pipelines: readonly Pipeline[];
    readonly views: readonly View[];
    readonly acceptances: readonly Acceptance[];
}

export interface Pipeline extends Named {
    readonly kind: 'pipeline';
    /** Empty for a pipeline that delivers everything. */
    readonly elements: readonly Element[];
    /** In promotion order. */
    readonly stages: readonly Stage[];
}

export interface Stage {
    readonly environment: Environment;
    /** The word after `with`: approval, manual … */
    readonly gate: string | undefined;
    readonly source: Source;
}
