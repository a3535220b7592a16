import type { Element, ElementKind, Named, Team } from './element.ts';
import type { Environment, Place } from './environment.ts';

/** What a picture shows. */
export interface View extends Named {
    readonly kind: 'view';
    /** Undefined for a logical view. */
    readonly environment: Environment | undefined;
    /** Empty for everything. */
    readonly shown: readonly ViewSubject[];
    readonly hidden: readonly ViewSubject[];
    readonly focus: Focus | undefined;
    readonly collapsed: readonly ViewSubject[];
    readonly nesting: 'region' | 'service';
    /** One box for all instances of an element in a place, or one for each. */
    readonly instances: 'counted' | 'expanded';
}

export interface Focus {
    readonly element: Element;
    /** How many interactions away an element may be to be shown. */
    readonly depth: number;
}

/** An element, a place, all elements of a kind, with a tag or of a team, or all places of a kind. */
export type ViewSubject =
    | { readonly kind: 'element'; readonly element: Element }
    | { readonly kind: 'place'; readonly place: Place }
    | { readonly kind: 'team'; readonly team: Team }
    | { readonly kind: 'tag'; readonly tag: string }
    | { readonly kind: 'element-kind'; readonly elementKind: ElementKind }
    | { readonly kind: 'place-kind'; readonly placeKind: Place['kind'] };
