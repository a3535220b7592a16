import type { Source } from '../model/source.ts';
import type { Message } from './message.ts';

/** A mistake in what is written, found while names and values are given their meaning. */
export interface Problem {
    readonly at: Source;
    readonly code: 'name' | 'value' | 'structure' | 'assumption';
    readonly severity: 'error' | 'warning' | 'hint';
    readonly message: Message;
    readonly related?: readonly { readonly at: Source; readonly message: Message }[];
    /** A name that nothing has, with those that it may have been meant to be. */
    readonly misspelled?: { readonly name: string; readonly candidates: () => Iterable<string> };
    /** Texts to put in the place of others, offered as quick fixes. */
    readonly replacements?: readonly { readonly title: Message; readonly at: Source; readonly text: string }[];
}

export function problem(code: Problem['code'], at: Source, text: Message, more: Partial<Problem> = {}): Problem {
    return { at, code, severity: 'error', message: text, ...more };
}
