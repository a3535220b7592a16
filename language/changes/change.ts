import type { ElementKind, InteractionKind } from '../model/element.ts';
import type { DataRole, PlaceKind } from '../model/environment.ts';
import type { Source } from '../model/source.ts';

/** One thing to change in the text, as data; only this folder knows how it is spelled. */
export type Change =
    /** Writes `x2` behind a placement's target, in place of the count that is there; a range keeps its upper end. */
    | { readonly kind: 'set-count'; readonly of: Source; readonly target: Source; readonly count: number }
    /** Sets `key: value` in the block of a declaration, in place of the value that is there. */
    | {
          readonly kind: 'set-property';
          readonly of: Source;
          /** The value that is there, without its key. */
          readonly existing: Source | undefined;
          readonly key: string;
          readonly value: string;
      }
    | { readonly kind: 'add-statement'; readonly into: Source; readonly statement: Statement }
    | { readonly kind: 'add-declaration'; readonly after: Source; readonly statement: Statement }
    /** Puts a statement into a new place of its own, on the spot. */
    | {
          readonly kind: 'wrap';
          readonly statement: Source;
          readonly place: NewPlace;
          /** Parts of the statement that are left out. */
          readonly without?: readonly Source[];
      }
    /** Takes a statement, as it is written, into another block. */
    | {
          readonly kind: 'move-statement';
          readonly statement: Source;
          readonly into: Source;
          readonly without?: readonly Source[];
      }
    /** Writes a new place behind an existing one and takes statements, as they are written, into it. */
    | {
          readonly kind: 'move-to-new-place';
          readonly statements: readonly Source[];
          readonly beside: Source;
          readonly place: NewPlace;
          readonly without?: readonly Source[];
      }
    | { readonly kind: 'replace-statement'; readonly statement: Source; readonly by: Statement }
    | { readonly kind: 'remove-statement'; readonly statement: Source }
    | { readonly kind: 'rename-reference'; readonly reference: Source; readonly name: string }
    /** Lets a pipeline go on to one more environment. */
    | { readonly kind: 'add-stage'; readonly behind: Source; readonly stage: string }
    /** Lets a pipeline pass through environments before the one that it goes to. */
    | { readonly kind: 'insert-stages'; readonly before: Source; readonly stages: readonly string[] };

/** A place to be written around statements that exist. */
export interface NewPlace {
    readonly placeKind: PlaceKind;
    readonly name: string;
    readonly technology?: string | undefined;
    /** Whether its provider runs it. */
    readonly isManaged?: true;
}

/** A statement to be written. */
export type Statement =
    | {
          readonly kind: 'element';
          readonly elementKind: ElementKind;
          readonly name: string;
          readonly members: readonly Statement[];
      }
    | {
          readonly kind: 'interaction';
          readonly verb: InteractionKind;
          readonly target: string;
          readonly timeout?: string | undefined;
      }
    | {
          readonly kind: 'place';
          readonly placeKind: PlaceKind;
          readonly name: string;
          readonly technology: string | undefined;
          readonly members: readonly Statement[];
      }
    | { readonly kind: 'run'; readonly target: string; readonly count: number | undefined }
    | { readonly kind: 'balancer'; readonly name: string; readonly target: string }
    | {
          readonly kind: 'data-node';
          readonly role: DataRole;
          readonly database: string;
          readonly location: string | undefined;
      }
    /** Leaves out something that is taken over from another environment. */
    | { readonly kind: 'without'; readonly target: string }
    | { readonly kind: 'stub'; readonly target: string }
    | {
          readonly kind: 'environment';
          readonly name: string;
          readonly base: string;
          readonly members: readonly Statement[];
      }
    | { readonly kind: 'provisioned'; readonly tool: string; readonly origin?: string }
    | { readonly kind: 'reconciled'; readonly tool: string; readonly origin?: string }
    | {
          readonly kind: 'pipeline';
          readonly name: string;
          /** Elements that it delivers; everything when there are none. */
          readonly targets: readonly string[];
          readonly stages: readonly string[];
      }
    | { readonly kind: 'property'; readonly key: string; readonly value: string }
    | { readonly kind: 'accept'; readonly rule: string; readonly reason: string };

/** Text to put in place of a stretch of a file, in offsets of the file as it is. */
export interface TextEdit {
    readonly uri: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
