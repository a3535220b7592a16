import { english } from './english.ts';
import { korean } from './korean.ts';

export type Language = 'en' | 'ko';
export type MessageKey = keyof typeof english;
export type MessageValue = string | number | Message | readonly (string | Message)[];

/** A text still to be spoken in a language: which one, and what stands in its gaps. */
export interface Message {
    readonly key: MessageKey;
    readonly values: Readonly<Record<string, MessageValue>>;
}

export function isMessageKey(key: string): key is MessageKey {
    return Object.hasOwn(english, key);
}

export function message(key: MessageKey, values: Readonly<Record<string, MessageValue>> = {}): Message {
    return { key, values };
}

/**
 * Fills the gaps of a text: `{name}` is the value, lists are joined;
 * `{count|caller|callers}` picks the form for one or for several;
 * `{name+은|는}` is the value with the Korean particle for a final consonant or without one.
 */
export function speak({ key, values }: Message, language: Language): string {
    const template = (language === 'ko' ? korean : english)[key];
    return template.replaceAll(/\{(\w+)(?:([|+])([^|}]*)\|([^}]*))?\}/g, (_, name, sign, first, second) => {
        const value = values[name];
        if (value === undefined) throw new Error(`Message '${key}' has no value for '${name}'.`);
        if (sign === '|') return value === 1 ? first : second;
        const spoken = speakValue(value, language);
        return sign === '+' ? spoken + (endsInConsonant(spoken) ? first : second) : spoken;
    });
}

function speakValue(value: MessageValue, language: Language): string {
    if (typeof value !== 'object') return String(value);
    return 'key' in value ? speak(value, language) : value.map((item) => speakValue(item, language)).join(', ');
}

/** Whether the last sound is a consonant, for Hangul, digits and (by the usual reading) Latin letters. */
function endsInConsonant(spoken: string): boolean {
    const last =
        spoken
            .replaceAll(/[^\p{L}\p{N}]/gu, '')
            .normalize('NFC')
            .at(-1) ?? '';
    const code = last.codePointAt(0) ?? 0;
    if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 !== 0;
    return /[013678bcdgklmnpt]/i.test(last);
}
