import { type Language, type MessageKey, type MessageValue, message, speak } from '../messages/message.ts';

/** Speaks a text of the pages. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, MessageValue>>) => string;

export function sayingIn(language: Language): Say {
    return (key, values) => speak(message(key, values), language);
}
