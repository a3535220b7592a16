import { message } from '../../messages/message.ts';
import type { Acceptance } from '../../model/acceptance.ts';
import type { Model, Prohibition } from '../../model/model.ts';
import { isRuleId } from '../catalogue.ts';
import type { Finding, Fix } from '../rule.ts';
import { type AcceptanceRegister, isExpired } from './acceptance-register.ts';
import { unknownRule } from './unknown-rule.ts';

/** Acceptances that accept nothing: of an unknown or forbidden rule, of a finding that is gone, or after their last day. */
export function acceptanceProblems(
    { acceptances, prohibitions }: Pick<Model, 'acceptances' | 'prohibitions'>,
    { needed }: AcceptanceRegister,
    today: string,
): Finding[] {
    return acceptances.flatMap((acceptance) => {
        if (!isRuleId(acceptance.rule)) return unknownRule(acceptance.rule, acceptance.ruleSource, 'acceptance');
        const prohibition = prohibitions.find(({ rule }) => rule === acceptance.rule);
        if (prohibition) return forbidden(acceptance, prohibition);
        if (!needed.has(acceptance)) return unused(acceptance);
        return isExpired(acceptance, today) ? expired(acceptance) : [];
    });
}

function forbidden(acceptance: Acceptance, { ruleSource }: Prohibition): Finding {
    return {
        rule: 'forbidden-acceptance',
        severity: 'error',
        at: acceptance.ruleSource,
        message: message('acceptance.forbidden', { rule: acceptance.rule }),
        related: [{ at: ruleSource, message: message('related.forbidden-here', { rule: acceptance.rule }) }],
        fixes: [removal(acceptance, 'suggestion')],
        environment: undefined,
        alsoIn: [],
        concerns: [],
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
        alsoIn: [],
        concerns: [],
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
        alsoIn: [],
        concerns: [],
    };
}

function removal({ source, rule }: Acceptance, kind: Fix['kind']): Fix {
    return {
        title: message('fix.remove-acceptance', { rule }),
        kind,
        changes: [{ kind: 'remove-statement', statement: source }],
    };
}
