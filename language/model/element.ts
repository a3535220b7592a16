import type { Acceptance } from './acceptance.ts';
import type { Source } from './source.ts';
import { type Properties, wordsOf } from './value.ts';

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

export const elementKinds = [
    'actor',
    'service',
    'function',
    'gateway',
    'external',
    'database',
    'cache',
    'bucket',
    'topic',
    'queue',
] as const;

export type ElementKind = (typeof elementKinds)[number];

/** A group of elements that gives them a common first name. */
export interface System extends Named {
    readonly kind: 'system';
    /** The names of the systems around it and its own: `shop.checkout`. */
    readonly qualifiedName: string;
    readonly parent: System | undefined;
    readonly team: Team | undefined;
    readonly properties: Properties;
}

/** Something that exists logically, wherever it runs. */
export interface Element extends Named {
    readonly kind: ElementKind;
    /** The names of the systems around it and its own: `shop.order`. */
    readonly qualifiedName: string;
    readonly system: System | undefined;
    readonly team: Team | undefined;
    readonly properties: Properties;
    /** In the order of the text. */
    readonly interactions: readonly Interaction[];
    /** Interactions of other elements that have this one as their target. */
    readonly inbound: readonly Interaction[];
    readonly aggregates: readonly Aggregate[];
    /** The aggregates and services that a function is a part of. */
    readonly implementing: readonly (Aggregate | Element)[];
    readonly acceptances: readonly Acceptance[];
}

/** What changes together inside one service. */
export interface Aggregate extends Named {
    readonly kind: 'aggregate';
    readonly qualifiedName: string;
    readonly properties: Properties;
}

/** A change that spans several aggregates, functions or services. */
export interface Saga extends Named {
    readonly kind: 'saga';
    readonly participants: readonly (Aggregate | Element)[];
    readonly properties: Properties;
}

export type InteractionKind = 'calls' | 'reads' | 'writes' | 'publishes' | 'subscribes' | 'sends' | 'receives';

export interface Interaction {
    readonly kind: InteractionKind;
    readonly from: Element;
    readonly to: Element;
    /** The word after `via`: http, grpc, amqp … */
    readonly protocol: string | undefined;
    /** The path of a gateway's route: `/orders`. */
    readonly path: string | undefined;
    /** The aggregate of `from` whose interaction it is. */
    readonly aggregate: Aggregate | undefined;
    readonly properties: Properties;
    readonly source: Source;
    readonly targetSource: Source;
}

/** The words by which an element is found beside its kind, `tags: pci, legacy`: its own and those of its systems. */
export function tagsOf({ properties, system }: Pick<Element, 'properties' | 'system'>): string[] {
    const tags = wordsOf(properties, 'tags');
    for (let each = system; each; each = each.parent) tags.push(...wordsOf(each.properties, 'tags'));
    return [...new Set(tags)];
}

export function titleOf({ title, name }: Pick<Named, 'title' | 'name'>): string {
    return title ?? name;
}

/** Instances of these can be placed with `run`. */
export function isWorkload({ kind }: Element): boolean {
    return kind === 'service' || kind === 'function' || kind === 'gateway';
}

/** People and other people's systems run nowhere, yet they take part. */
export function isOutside({ kind }: { readonly kind: string }): boolean {
    return kind === 'external' || kind === 'actor';
}

/** Has nodes that are read and written. */
export function isStore({ kind }: Element): boolean {
    return kind === 'database' || kind === 'cache' || kind === 'bucket';
}

/** Carries messages from one element to others. */
export function isChannel({ kind }: Element): boolean {
    return kind === 'topic' || kind === 'queue';
}
