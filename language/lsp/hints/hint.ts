import type { Message } from '../../messages/message.ts';
import type { Source } from '../../model/source.ts';

/** Something that the text leaves to be worked out, shown behind the words that it belongs to. */
export interface Hint {
    /** Offset in the section. */
    readonly at: number;
    readonly parts: readonly HintPart[];
}

export interface HintPart {
    readonly text: string;
    /** Where it comes from. */
    readonly origin: Message;
    readonly source: Source | undefined;
}
