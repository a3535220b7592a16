import { type MessageKey, message } from '../../messages/message.ts';
import type { Source } from '../../model/source.ts';
import { nearest } from '../../spelling/nearest.ts';
import { ruleIds } from '../catalogue.ts';
import type { Finding } from '../rule.ts';

/** The finding on a word that is no rule, with the rules that it may have meant. */
export function unknownRule(rule: string, at: Source, subject: 'acceptance' | 'checks'): Finding {
    const suggestions = nearest(rule, ruleIds);
    const [suggestion] = suggestions;
    const key: MessageKey = `${subject}.unknown-rule`;
    return {
        rule: 'unknown-rule',
        severity: 'error',
        at,
        message: suggestion === undefined ? message(key, { rule }) : message(`${key}-nearest`, { rule, suggestion }),
        related: [],
        fixes: suggestions.map((name) => ({
            title: message('fix.replace', { text: name }),
            kind: 'suggestion',
            changes: [{ kind: 'rename-reference', reference: at, name }],
        })),
        environment: undefined,
        alsoIn: [],
        concerns: [],
    };
}
