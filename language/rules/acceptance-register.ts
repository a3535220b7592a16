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
    const byRule = new Map<string, SectionScopes>();
    for (const [rule, group] of Map.groupBy(acceptances, (acceptance) => acceptance.rule)) {
        const bySection = Map.groupBy(group, ({ scope }) => scope.section);
        byRule.set(rule, new Map(Array.from(bySection, ([section, each]) => [section, nestedScopes(each)])));
    }
    const needed = new Set<Acceptance>();
    return {
        needed,
        accepts(rule, at, environment) {
            const scopes = byRule.get(rule);
            if (!scopes) return false;
            const fitting = [
                ...acceptancesAround(at, scopes),
                ...(environment ? acceptancesAround(environment.source, scopes) : []),
            ];
            for (const acceptance of fitting) needed.add(acceptance);
            return fitting.some((acceptance) => !isExpired(acceptance, today));
        },
    };
}

type SectionScopes = ReadonlyMap<SectionPosition, readonly NestedScope[]>;

/** A scope among those of one section, which lie inside or beside each other, in the order of their beginnings. */
interface NestedScope {
    readonly acceptance: Acceptance;
    readonly around: NestedScope | undefined;
}

function nestedScopes(acceptances: readonly Acceptance[]): NestedScope[] {
    const sorted = acceptances.toSorted(({ scope: left }, { scope: right }) => {
        return left.start - right.start || right.end - left.end;
    });
    const nested: NestedScope[] = [];
    for (const acceptance of sorted) {
        let around = nested.at(-1);
        while (around && !isWithin(acceptance.scope, around.acceptance.scope)) around = around.around;
        nested.push({ acceptance, around });
    }
    return nested;
}

function acceptancesAround(at: Source, scopes: SectionScopes): Acceptance[] {
    const found: Acceptance[] = [];
    let nested = lastBeginningBefore(at.start, scopes.get(at.section) ?? []);
    for (; nested; nested = nested.around) {
        if (isWithin(at, nested.acceptance.scope)) found.push(nested.acceptance);
    }
    return found;
}

function lastBeginningBefore(offset: number, nested: readonly NestedScope[]): NestedScope | undefined {
    let low = 0;
    let high = nested.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nested[middle]?.acceptance.scope.start ?? offset) <= offset) low = middle + 1;
        else high = middle;
    }
    return nested[low - 1];
}

export function isExpired({ until }: Acceptance, today: string): boolean {
    return until !== undefined && until < today;
}
