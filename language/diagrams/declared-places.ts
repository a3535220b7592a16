import { isWithin, type SectionPosition, type Source } from '../model/source.ts';
import type { Member } from './diagram.ts';

/**
 * What stands in a picture by where it is declared. Each question answers with the ids of the innermost declarations
 * around a place in the text: several where one declaration stands for several things, a service that runs twice.
 */
export interface DeclaredPlaces {
    /** What the declaration of an environment is drawn as; usually one, none where it is not drawn. */
    readonly rootsOf: (environment: Source) => readonly Root[];
    /** Inside a drawn environment. */
    readonly within: (environment: Source, at: Source) => readonly string[];
    /** Outside all drawn environments. */
    readonly outside: (at: Source) => readonly string[];
    readonly anywhere: (at: Source) => readonly string[];
}

export interface Root {
    readonly id: string;
    /** Whether parts of the environment are drawn inside. */
    readonly isFrame: boolean;
}

export function declaredPlaces(members: readonly Member[]): DeclaredPlaces {
    const declared = [...declarationsIn(members, undefined)];
    const index = (some: readonly Declared[]) => innermost(some.filter(({ isRoot }) => !isRoot));
    const byEnvironment = Map.groupBy(declared, ({ environment }) => environment);
    const indexes = new Map(Array.from(byEnvironment, ([environment, inside]) => [environment, index(inside)]));
    const all = innermost(declared);
    const roots = Map.groupBy(
        declared.filter(({ isRoot }) => isRoot),
        ({ environment }) => environment,
    );
    return {
        rootsOf: (environment) => roots.get(environment) ?? [],
        within: (environment, at) => indexes.get(environment)?.(at) ?? [],
        outside: (at) => indexes.get(undefined)?.(at) ?? [],
        anywhere: all,
    };
}

/** Whether a place in the text lies in any of these declarations. */
export function isWithinAny(declarations: readonly Source[]): (at: Source) => boolean {
    const around = innermost(declarations.map((source) => ({ id: 'any', source })));
    return (at) => around(at).length > 0;
}

interface Declared extends Root {
    readonly source: Source;
    /** The declaration of the environment around it. */
    readonly environment: Source | undefined;
    /** Whether it is that environment itself. */
    readonly isRoot: boolean;
}

/** Instances that are drawn one by one are declared once, by their group. */
function* declarationsIn(members: readonly Member[], around: Source | undefined): Generator<Declared> {
    for (const member of members) {
        const { id, source } = member;
        const isRoot = isEnvironment(member);
        const environment = isRoot ? source : around;
        for (const each of [source, elementOf(member)]) {
            if (each) yield { id, source: each, environment, isRoot, isFrame: member.type === 'group' };
        }
        if (member.type === 'group' && member.kind !== 'instances') yield* declarationsIn(member.members, environment);
    }
}

function isEnvironment(member: Member): boolean {
    return member.kind === 'environment' || (member.type === 'node' && member.folds === 'environment');
}

function elementOf(member: Member): Source | undefined {
    if (member.type === 'node') return member.element;
    const [first] = member.kind === 'instances' ? member.members : [];
    return first && elementOf(first);
}

interface Stretched {
    readonly source: Source;
    readonly ids: string[];
    readonly outer: Stretched | undefined;
}

/** Declarations lie side by side or inside each other, so that the way outward from the last one before a place is short. */
function innermost(declared: readonly Pick<Declared, 'id' | 'source'>[]): (at: Source) => readonly string[] {
    const sections = new Map<SectionPosition, readonly Stretched[]>();
    for (const [section, inside] of Map.groupBy(declared, ({ source }) => source.section)) {
        sections.set(section, nested(inside));
    }
    return (at) => {
        const stretches = sections.get(at.section) ?? [];
        let found = lastBefore(stretches, at.start);
        while (found && !isWithin(at, found.source)) found = found.outer;
        return found?.ids ?? [];
    };
}

function nested(declared: readonly Pick<Declared, 'id' | 'source'>[]): Stretched[] {
    const sorted = declared.toSorted(
        ({ source: one }, { source: other }) => one.start - other.start || other.end - one.end,
    );
    const stretches: Stretched[] = [];
    for (const { id, source } of sorted) {
        let outer = stretches.at(-1);
        if (outer && outer.source.start === source.start && outer.source.end === source.end) {
            outer.ids.push(id);
            continue;
        }
        while (outer && !isWithin(source, outer.source)) outer = outer.outer;
        stretches.push({ source, ids: [id], outer });
    }
    return stretches;
}

function lastBefore(stretches: readonly Stretched[], start: number): Stretched | undefined {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.source.start ?? 0) <= start) low = middle + 1;
        else high = middle;
    }
    return stretches[low - 1];
}
