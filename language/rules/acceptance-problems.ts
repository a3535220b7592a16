import { message } from '../messages/message.ts';
import type { Acceptance } from '../model/acceptance.ts';
import { nearest } from '../references/nearest.ts';
import { type AcceptanceRegister, isExpired } from './acceptance-register.ts';
import { isRuleId, ruleIds } from './catalogue.ts';
import type { Finding, Fix } from './rule.ts';

/** Acceptances that accept nothing: of an unknown rule, of a finding that is gone, or after their last day. */
export function acceptanceProblems(
    acceptances: readonly Acceptance[],
    { needed }: AcceptanceRegister,
    today: string,
): Finding[] {
    return acceptances.flatMap((acceptance) => {
        if (!isRuleId(acceptance.rule)) return unknownRule(acceptance);
        if (!needed.has(acceptance)) return unused(acceptance);
        return isExpired(acceptance, today) ? expired(acceptance) : [];
    });
}

function unknownRule({ rule, ruleSource }: Acceptance): Finding {
    const suggestions = nearest(rule, ruleIds);
    const [suggestion] = suggestions;
    return {
        rule: 'unknown-rule',
        severity: 'error',
        at: ruleSource,
        message:
            suggestion === undefined
                ? message('acceptance.unknown-rule', { rule })
                : message('acceptance.unknown-rule-nearest', { rule, suggestion }),
        related: [],
        fixes: suggestions.map((name) => ({
            title: message('fix.replace', { text: name }),
            kind: 'suggestion',
            changes: [{ kind: 'rename-reference', reference: ruleSource, name }],
        })),
        environment: undefined,
    };
}

function unused(acceptance: Acceptance): Finding {
    return {
        rule: 'unused-acceptance',
        severity: 'warning',
        at: acceptance.ruleSource,
        message: message('acceptance.unused', { rule: acceptance.rule }),
        related: [],
        fixes: [removal(acceptance, 'safe')],
        environment: undefined,
    };
}

function expired(acceptance: Acceptance): Finding {
    return {
        rule: 'expired-acceptance',
        severity: 'warning',
        at: acceptance.ruleSource,
        message: message('acceptance.expired', { rule: acceptance.rule, until: acceptance.until ?? '' }),
        related: [],
        fixes: [removal(acceptance, 'suggestion')],
        environment: undefined,
    };
}

function removal({ source, rule }: Acceptance, kind: Fix['kind']): Fix {
    return {
        title: message('fix.remove-acceptance', { rule }),
        kind,
        changes: [{ kind: 'remove-statement', statement: source }],
    };
}
