import type { CompletionItem } from 'vscode-languageserver-types';
import { english } from '../messages/english.ts';
import { type Language, type MessageKey, message, speak } from '../messages/message.ts';

/** The item with an explanation, when the editor shows it. */
export function completionDocumentation(item: CompletionItem, language: Language): CompletionItem {
    const { data } = item;
    const explanation: unknown = data?.explanation;
    if (!isExplanation(explanation)) return item;
    return { ...item, documentation: { kind: 'markdown', value: speak(message(explanation), language) } };
}

/** What comes back from a client is not to be trusted. */
function isExplanation(key: unknown): key is MessageKey {
    return typeof key === 'string' && Object.hasOwn(english, key);
}
