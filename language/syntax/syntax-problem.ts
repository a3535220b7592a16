import type { Message } from '../messages/message.ts';

/** Text to put in place of `start`..`end`, offered as a quick fix. */
export interface Replacement {
    readonly title: Message;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** A mistake in the text itself; offsets count from the beginning of the section it stands in. */
export interface SyntaxProblem {
    readonly start: number;
    readonly end: number;
    readonly message: Message;
    readonly replacements: readonly Replacement[];
}
