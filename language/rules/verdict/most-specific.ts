import type { Related, Rule, Violation } from '../rule.ts';

export interface RuleViolations<AnyRule extends Rule = Rule> {
    readonly rule: AnyRule;
    readonly violations: readonly Violation[];
}

/** One root cause is one violation: of the most specific rule, with what broader ones say as its evidence. */
export function mostSpecific<AnyRule extends Rule>(all: readonly RuleViolations<AnyRule>[]): RuleViolations<AnyRule>[] {
    const covered = coveredViolations(all);
    if (covered.size === 0) return [...all];
    const evidence = evidenceFor(covered);
    return all.map(({ rule, violations }) => ({
        rule,
        violations: violations
            .filter((violation) => !covered.has(violation))
            .map((violation) => withEvidence(violation, evidence.get(violation) ?? [])),
    }));
}

/** Each violation of which a more specific one tells already, with that one. */
function coveredViolations(all: readonly RuleViolations[]): ReadonlyMap<Violation, Violation> {
    const covered = new Map<Violation, Violation>();
    for (const { rule, violations } of all) {
        const { yieldsTo = [] } = rule;
        if (yieldsTo.length === 0 || violations.length === 0) continue;
        const specific = violationsByPart(all.filter((each) => yieldsTo.includes(each.rule.id)));
        for (const violation of violations) {
            const part = violation.about?.find((each) => specific.has(each));
            const cover = part && specific.get(part);
            if (cover) covered.set(violation, cover);
        }
    }
    return covered;
}

function violationsByPart(all: readonly RuleViolations[]): ReadonlyMap<object, Violation> {
    const pairs = all.flatMap(({ violations }) => {
        return violations.flatMap((violation) => (violation.about ?? []).map((part) => [part, violation] as const));
    });
    return new Map(pairs.toReversed());
}

/** What is covered by something that is itself covered goes to the most specific of them. */
function evidenceFor(covered: ReadonlyMap<Violation, Violation>): ReadonlyMap<Violation, readonly Related[]> {
    const evidence = new Map<Violation, Related[]>();
    for (const [violation, first] of covered) {
        let cover = first;
        for (let next = covered.get(cover); next && next !== first; next = covered.get(cover)) cover = next;
        const others = evidence.get(cover) ?? [];
        others.push({ at: violation.at, message: violation.message });
        evidence.set(cover, others);
    }
    return evidence;
}

function withEvidence(violation: Violation, evidence: readonly Related[]): Violation {
    return evidence.length === 0 ? violation : { ...violation, related: [...(violation.related ?? []), ...evidence] };
}
