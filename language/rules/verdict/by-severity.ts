import type { Severity } from '../rule.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** Puts the most serious first. */
export function bySeverity(left: { readonly severity: Severity }, right: { readonly severity: Severity }): number {
    return rank[left.severity] - rank[right.severity];
}
