import { isMessageKey, type MessageKey } from '../messages/message.ts';

/** The text that says what a keyword, a property or a rule means; undefined where there is none. */
export function explanationOf(kind: 'keyword' | 'property' | 'rule-summary', word: string): MessageKey | undefined {
    const key = `${kind}.${word}`;
    return isMessageKey(key) ? key : undefined;
}
