import type { Acceptance } from './acceptance.ts';
import type { Source } from './source.ts';
import type { Properties } from './value.ts';

/** What every declaration with a name has. */
export interface Named {
    readonly name: string;
    readonly title: string | undefined;
    /** The text of the doc comment before the declaration. */
    readonly documentation: string | undefined;
    /** The whole declaration. */
    readonly source: Source;
    readonly nameSource: Source;
}

export interface Team extends Named {
    readonly kind: 'team';
    readonly properties: Properties;
}

export type ElementKind = 'service' | 'function' | 'database' | 'topic' | 'gateway' | 'external';

/** Something that exists logically, wherever it runs. */
export interface Element extends Named {
    readonly kind: ElementKind;
    readonly team: Team | undefined;
    readonly properties: Properties;
    /** In the order of the text. */
    readonly interactions: readonly Interaction[];
    /** Interactions of other elements that have this one as their target. */
    readonly inbound: readonly Interaction[];
    readonly acceptances: readonly Acceptance[];
}

export type InteractionKind = 'calls' | 'reads' | 'writes' | 'publishes' | 'subscribes';

export interface Interaction {
    readonly kind: InteractionKind;
    readonly from: Element;
    readonly to: Element;
    /** The word after `via`: http, grpc, amqp … */
    readonly protocol: string | undefined;
    readonly properties: Properties;
    readonly source: Source;
    readonly targetSource: Source;
}

export function titleOf({ title, name }: Pick<Named, 'title' | 'name'>): string {
    return title ?? name;
}

/** Instances of these can be placed with `run`. */
export function isWorkload({ kind }: Element): boolean {
    return kind === 'service' || kind === 'function' || kind === 'gateway';
}
