import type { Acceptance } from '../model/acceptance.ts';
import type { Environment } from '../model/environment.ts';
import { isWithin, type SectionPosition, type Source } from '../model/source.ts';
import type { RuleId } from './catalogue.ts';

/** Which acceptances there are, and which of them were needed. */
export interface AcceptanceRegister {
    /** Whether a violation is accepted; the acceptance is remembered as needed, even an expired one. */
    readonly accepts: (rule: RuleId, at: Source, environment: Environment | undefined) => boolean;
    readonly needed: ReadonlySet<Acceptance>;
}

export function acceptanceRegister(acceptances: readonly Acceptance[], today: string): AcceptanceRegister {
    const bySection = new Map<SectionPosition, readonly Acceptance[]>(
        Map.groupBy(acceptances, ({ scope }) => scope.section),
    );
    const needed = new Set<Acceptance>();
    return {
        needed,
        accepts(rule, at, environment) {
            const near = bySection.get(at.section) ?? [];
            const around = environment ? (bySection.get(environment.source.section) ?? []) : [];
            const fitting = [
                ...near.filter(({ scope }) => isWithin(at, scope)),
                ...around.filter(({ scope }) => environment && isSame(scope, environment.source)),
            ].filter((acceptance) => acceptance.rule === rule);
            for (const acceptance of fitting) needed.add(acceptance);
            return fitting.some((acceptance) => !isExpired(acceptance, today));
        },
    };
}

export function isExpired({ until }: Acceptance, today: string): boolean {
    return until !== undefined && until < today;
}

function isSame(left: Source, right: Source): boolean {
    return isWithin(left, right) && isWithin(right, left);
}
