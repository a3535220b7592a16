import type { Acceptance } from '../../model/acceptance.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin, type SectionPosition, type Source } from '../../model/source.ts';
import type { RuleId } from '../catalogue.ts';
import { type ScopedAcceptance, scopedAcceptances } from './scoped-acceptances.ts';

/** Which acceptances there are, and which of them were needed. */
export interface AcceptanceRegister {
    /** The acceptance of a violation, when it has not expired; it is remembered as needed, even an expired one. */
    readonly acceptanceOf: (rule: RuleId, at: Source, environment: Environment | undefined) => Acceptance | undefined;
    /** Whether any acceptance names the rule. */
    readonly mentions: (rule: RuleId) => boolean;
    readonly needed: ReadonlySet<Acceptance>;
}

/** Acceptances of forbidden rules accept nothing. */
export function acceptanceRegister(model: Model, today: string): AcceptanceRegister {
    const forbidden = new Set(model.prohibitions.map(({ rule }) => rule));
    const scoped = scopedAcceptances(model).filter(({ acceptance }) => !forbidden.has(acceptance.rule));
    const byRule = new Map<string, SectionScopes>();
    for (const [rule, group] of Map.groupBy(scoped, ({ acceptance }) => acceptance.rule)) {
        const bySection = Map.groupBy(group, ({ scope }) => scope.section);
        byRule.set(rule, new Map(Array.from(bySection, ([section, each]) => [section, nestedScopes(each)])));
    }
    const needed = new Set<Acceptance>();
    return {
        needed,
        mentions: (rule) => byRule.has(rule),
        acceptanceOf(rule, at, environment) {
            const scopes = byRule.get(rule);
            if (!scopes) return undefined;
            const fitting = [
                ...acceptancesAround(at, scopes),
                ...(environment ? acceptancesAround(environment.source, scopes) : []),
            ].flatMap((each) => (each.environment && each.environment !== environment ? [] : each.acceptance));
            for (const acceptance of fitting) needed.add(acceptance);
            return fitting.find((acceptance) => !isExpired(acceptance, today));
        },
    };
}

type SectionScopes = ReadonlyMap<SectionPosition, readonly NestedScope[]>;

/** A scope among those of one section, which lie inside or beside each other, in the order of their beginnings. */
interface NestedScope extends ScopedAcceptance {
    readonly around: NestedScope | undefined;
}

function nestedScopes(acceptances: readonly ScopedAcceptance[]): NestedScope[] {
    const sorted = acceptances.toSorted(({ scope: left }, { scope: right }) => {
        return left.start - right.start || right.end - left.end;
    });
    const nested: NestedScope[] = [];
    for (const scoped of sorted) {
        let around = nested.at(-1);
        while (around && !isWithin(scoped.scope, around.scope)) around = around.around;
        nested.push({ ...scoped, around });
    }
    return nested;
}

function acceptancesAround(at: Source, scopes: SectionScopes): ScopedAcceptance[] {
    const found: ScopedAcceptance[] = [];
    let nested = lastBeginningBefore(at.start, scopes.get(at.section) ?? []);
    for (; nested; nested = nested.around) {
        if (isWithin(at, nested.scope)) found.push(nested);
    }
    return found;
}

function lastBeginningBefore(offset: number, nested: readonly NestedScope[]): NestedScope | undefined {
    let low = 0;
    let high = nested.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nested[middle]?.scope.start ?? offset) <= offset) low = middle + 1;
        else high = middle;
    }
    return nested[low - 1];
}

export function isExpired({ until }: Acceptance, today: string): boolean {
    return until !== undefined && until < today;
}
