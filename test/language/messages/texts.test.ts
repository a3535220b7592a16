import { describe, expect, test } from 'vitest';
import { english } from '../../../language/messages/english.ts';
import { korean } from '../../../language/messages/korean.ts';
import { type MessageKey, message, speak } from '../../../language/messages/message.ts';

const keys = Object.keys(english).filter((key): key is MessageKey => key in english);

describe('every text', () => {
    test.each(keys)('%s has the same gaps in English and in Korean', (key) => {
        expect([...gapsShownIn(korean[key])].filter((gap) => !gapsIn(english[key]).has(gap))).toEqual([]);
        expect([...gapsShownIn(english[key])].filter((gap) => !gapsIn(korean[key]).has(gap))).toEqual([]);
    });

    test.each(keys)('%s leaves no gap open', (key) => {
        const gaps = [...gapsIn(english[key]), ...gapsIn(korean[key])];
        const values = Object.fromEntries(gaps.map((gap) => [gap, '값']));
        for (const language of ['en', 'ko'] as const) expect(speak(message(key, values), language)).not.toMatch(/\{\w/);
    });

    test.each(keys.filter((key) => key.startsWith('rule.')))('%s ends with a full stop', (key) => {
        expect(english[key]).toMatch(/\.$/);
        expect(korean[key]).toMatch(/\.$/);
    });
});

function gapsIn(text: string): Set<string> {
    return new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).sort());
}

/** A number that only chooses between one and several need not be chosen by in a language without plural. */
function gapsShownIn(text: string): Set<string> {
    return gapsIn(text.replaceAll(/\{\w+\|[^}]*\}/g, ''));
}
