import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';
import type { Declared, DeclaredKind } from './declared.ts';

/** All names of a project, found by one look into a hash map. */
export interface NameTable {
    /** Names of top-level declarations; several of one kind with the same name are duplicates. */
    readonly global: ReadonlyMap<string, readonly Declared[]>;
    /** Names inside each environment, by their last part. */
    readonly inside: ReadonlyMap<ast.Environment, ReadonlyMap<string, readonly Declared[]>>;
}

export function nameTable(sections: Iterable<FileSection>): NameTable {
    const global = new Map<string, Declared[]>();
    const inside = new Map<ast.Environment, Map<string, Declared[]>>();
    for (const { parsed, declared } of sections) {
        const [own, ...inner] = declared;
        if (!own) continue;
        add(global, own);
        if (!ast.isEnvironment(parsed.declaration)) continue;
        const names = new Map<string, Declared[]>();
        for (const name of inner) add(names, name);
        inside.set(parsed.declaration, names);
    }
    return { global, inside };
}

function add(names: Map<string, Declared[]>, declared: Declared): void {
    const same = names.get(declared.name);
    if (same) same.push(declared);
    else names.set(declared.name, [declared]);
}

/** Elements and teams, environments, pipelines and views each have names of their own. */
export function globalNames(table: NameTable, text: string, kinds: readonly DeclaredKind[]): Declared[] {
    return (table.global.get(text) ?? []).filter(({ kind }) => kinds.includes(kind));
}

/** The environment with what it is like, itself first; stops where the chain bites its own tail. */
export function environmentChain(environment: ast.Environment, table: NameTable): ast.Environment[] {
    const chain: ast.Environment[] = [];
    for (let current: ast.Environment | undefined = environment; current && !chain.includes(current); ) {
        chain.push(current);
        current = baseOf(current, table);
    }
    return chain;
}

function baseOf({ base }: ast.Environment, table: NameTable): ast.Environment | undefined {
    const node = base && globalNames(table, base.$refText, ['environment'])[0]?.node;
    return ast.isEnvironment(node) ? node : undefined;
}

/**
 * What a name means inside an environment: of all things whose path ends in it, those that share most of the places
 * around the reference. Several are given when none is nearer than the others.
 */
export function namesAround(
    table: NameTable,
    text: string,
    around: readonly string[],
    chain: readonly ast.Environment[],
): Declared[] {
    const segments = text.split('.');
    const last = segments.at(-1) ?? '';
    for (const environment of chain) {
        const candidates = table.inside.get(environment)?.get(last) ?? [];
        const matching = candidates.filter(({ path }) => endsWith(path, segments));
        if (matching.length === 0) continue;
        const shared = matching.map(({ path }) => sharedPlaces(path, around));
        const most = Math.max(...shared);
        return matching.filter((_, index) => shared[index] === most);
    }
    return [];
}

function endsWith(path: readonly string[], segments: readonly string[]): boolean {
    return segments.every((segment, index) => path[path.length - segments.length + index] === segment);
}

/** The first name is the environment's own; it differs between an environment and the one it is like. */
function sharedPlaces(path: readonly string[], around: readonly string[]): number {
    let shared = 1;
    while (shared < path.length && path[shared] === around[shared]) shared++;
    return shared;
}
