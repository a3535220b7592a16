import { askedBy, noteAsked } from '../../model/asked.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { SectionPosition, Source } from '../../model/source.ts';
import type { Rule, Violation } from '../rule.ts';

/** What an edit has changed in the model, where it has changed nothing but values. */
export interface ChangedValues {
    /** Of the properties that have another value; empty for an edit inside an environment. */
    readonly keys: readonly string[];
    /** What was read again; places in it are other ones now. */
    readonly sections: readonly SectionPosition[];
}

/**
 * What rules found the last time. It holds until something changes that the rule asked for, or the text in which it was
 * found.
 */
export class RuleMemory {
    readonly #known = new Map<Rule, Map<Environment | undefined, Known>>();

    violationsOf(
        rule: Rule,
        environment: Environment | undefined,
        check: () => Iterable<Violation>,
    ): readonly Violation[] {
        const byEnvironment = this.#known.get(rule) ?? new Map<Environment | undefined, Known>();
        this.#known.set(rule, byEnvironment);
        const known = byEnvironment.get(environment);
        if (known) return known.violations;
        const { result: violations, asked } = askedBy(() => [...check()]);
        byEnvironment.set(environment, { violations, asked, sections: sectionsIn(violations) });
        return violations;
    }

    /** Forgets what the edit may have changed; environments that were read again are other objects. */
    forget({ keys, sections }: ChangedValues, before: Model, after: Model): void {
        const there = new Set<Environment | undefined>([...after.environments, undefined]);
        const parts = [
            ...(areSame(before.environments, after.environments) ? [] : ['model.environments']),
            ...(areSame(before.pipelines, after.pipelines) ? [] : ['model.pipelines']),
            ...(areSame(before.profiles, after.profiles) ? [] : ['model.profiles']),
        ];
        const changed = [...keys, ...(keys.length > 0 ? ['*'] : []), ...parts];
        for (const byEnvironment of this.#known.values()) {
            for (const [environment, known] of byEnvironment) {
                const holds =
                    there.has(environment) &&
                    !changed.some((each) => known.asked.has(each)) &&
                    !sections.some((section) => known.sections.has(section));
                if (!holds) byEnvironment.delete(environment);
            }
        }
    }
}

function areSame(left: readonly object[], right: readonly object[]): boolean {
    return left.length === right.length && left.every((each, index) => each === right[index]);
}

interface Known {
    readonly violations: readonly Violation[];
    readonly asked: ReadonlySet<string>;
    /** All sections in which one of its places lies. */
    readonly sections: ReadonlySet<SectionPosition>;
}

/** The model as rules see it: what they ask for beside elements is noted. */
export function observed(model: Model): Model {
    return {
        ...model,
        get environments() {
            noteAsked(['model.environments']);
            return model.environments;
        },
        get pipelines() {
            noteAsked(['model.pipelines']);
            return model.pipelines;
        },
        get profiles() {
            noteAsked(['model.profiles']);
            return model.profiles;
        },
    };
}

function sectionsIn(violations: readonly Violation[]): ReadonlySet<SectionPosition> {
    return new Set(violations.flatMap(sourcesIn).map(({ section }) => section));
}

function sourcesIn({ at, declaration, inherited = at, related = [], fixes = [] }: Violation): Source[] {
    const changed = fixes.flatMap(({ changes }) =>
        changes.flatMap((change) => Object.values(change).flat().filter(isSource)),
    );
    return [at, declaration, inherited, ...related.map((each) => each.at), ...changed];
}

function isSource(value: unknown): value is Source {
    return typeof value === 'object' && value !== null && 'section' in value;
}
