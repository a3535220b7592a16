import type { Language } from '../messages/message.ts';
import type { Environment } from '../model/environment.ts';
import type { Source } from '../model/source.ts';
import type { MarkLevel } from './diagram.ts';

/** How a subject is drawn. What a reader asks for here adds to what a view says. */
export interface PictureOptions {
    readonly language: Language;
    /** Without it, as the view says, or by region. */
    readonly nesting?: 'region' | 'service' | undefined;
    /** Instances as one box with their number, or one box each. */
    readonly instances?: 'counted' | 'expanded' | undefined;
    /** Ids of groups to fold. */
    readonly folded?: readonly string[] | undefined;
    /** Ids of groups to leave open, although the picture is large or a view folds them. */
    readonly opened?: readonly string[] | undefined;
    /** Nothing is folded, whatever a view, the reader or the size folds. */
    readonly isUnfolded?: boolean | undefined;
    readonly filter?: Filter | undefined;
    /** Shown as marks on what they are about. */
    readonly findings?: readonly ShownFinding[] | undefined;
    readonly hasLegend?: true | undefined;
    /** The picture is folded until it has no more nodes than this; without it, whatever its size, it stays open. */
    readonly mostNodes?: number | undefined;
}

/** What is shown of a subject; something has to pass every part that is given. */
export interface Filter {
    /** Names of teams; what no team owns does not pass. */
    readonly teams?: readonly string[] | undefined;
    readonly tags?: readonly string[] | undefined;
    /** Kinds of elements: `service`, `database` … */
    readonly kinds?: readonly string[] | undefined;
    /** The qualified name of an element, and how many interactions away from it something may be. */
    readonly focus?: { readonly element: string; readonly depth: number } | undefined;
}

/** What the diagrams need of a finding. */
export interface ShownFinding {
    readonly severity: MarkLevel;
    readonly at: Source;
    /** Undefined for a finding about the model as a whole. */
    readonly environment: Environment | undefined;
    readonly alsoIn: readonly Environment[];
    /** What it is about; nothing where `at` says that. */
    readonly concerns: readonly ShownConcern[];
}

export interface ShownConcern {
    readonly at: Source;
    /** Tells what is meant where `at` is in a template. */
    readonly declaration: Source;
    /** Tells what is meant where the environment has it from another one and says something more of it. */
    readonly inherited?: Source | undefined;
    readonly environment: Environment | undefined;
}

/** More nodes than this are too many to be taken in: pictures for people are folded down to it unless they ask for more. */
export const mostReadableNodes = 60;
