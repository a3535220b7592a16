import type { Language } from '../messages/message.ts';
import type { Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import type { Diagram, Group } from './diagram.ts';
import type { PictureOptions } from './picture-options.ts';
import { passes } from './views/filter.ts';
import { type Say, sayIn } from './views/scene.ts';

/** What every picture is drawn with, whatever it is of. */
export interface Drafting {
    readonly language: Language;
    readonly say: Say;
    /** What the reader's filter lets through. */
    readonly passes: (element: Element) => boolean;
    readonly nesting: PictureOptions['nesting'];
    readonly instances: PictureOptions['instances'];
}

/** A picture in full, and which of its groups are folded as long as nobody opens them. */
export interface Draft {
    readonly diagram: Diagram;
    readonly isFolded: (group: Group) => boolean;
    /** The same by team, for a picture without groups of its own that is too large. */
    readonly byTeam?: (() => Diagram) | undefined;
}

export function draftingOf({ elements }: Pick<Model, 'elements'>, options: PictureOptions): Drafting {
    const { language, nesting, instances, filter } = options;
    return {
        language,
        say: sayIn(language),
        passes: passes(elements, filter),
        nesting,
        instances,
    };
}
