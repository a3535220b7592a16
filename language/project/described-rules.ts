import { explanationOf } from '../lsp/explanation-of.ts';
import { type Message, message } from '../messages/message.ts';
import { allRules } from '../rules/all-rules.ts';
import { type Principle, principles } from '../rules/principles.ts';
import type { Severity } from '../rules/rule.ts';

/** A rule as lists of rules tell of it. */
export interface DescribedRule {
    readonly id: string;
    readonly principle: Principle;
    /** In production, where the project sets no other. */
    readonly severity: Severity;
    /** Speaks only in a project that sets a level for it. */
    readonly isOnRequest: boolean;
    /** What it reports, in one sentence; undefined while nobody has written it. */
    readonly summary: Message | undefined;
}

/** Every rule, by principle. */
export const describedRules: readonly DescribedRule[] = principles.flatMap((principle) => {
    const rules = allRules.filter((rule) => rule.principle === principle);
    return rules.map(({ id, severity, isOnRequest = false }) => {
        const key = explanationOf('rule-summary', id);
        return { id, principle, severity, isOnRequest, summary: key && message(key) };
    });
});
