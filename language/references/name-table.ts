import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';
import type { Declared, DeclaredKind } from './declared.ts';
import { namesFromTemplate } from './template-names.ts';

/** A declaration whose inner names are known inside it only. */
export type NameScope = ast.Environment | ast.Template;

/** All names of a project, found by one look into a hash map. */
export interface NameTable {
    /** Names that are known everywhere, by their last part; several of one kind with the same path are duplicates. */
    readonly global: Map<string, Declared[]>;
    /** Names inside each environment and template, by their last part. */
    readonly inside: Map<NameScope, Map<string, Declared[]>>;
}

/** The names of a project's own sections and those that it imports. */
export function nameTable(sections: Iterable<FileSection>, imported: Iterable<Declared> = []): NameTable {
    const global = new Map<string, Declared[]>();
    const inside = new Map<NameScope, Map<string, Declared[]>>();
    for (const declared of imported) {
        addTo(global, declared);
        if (isScope(declared.node)) inside.set(declared.node, namesInside(declared.section.declared));
    }
    for (const { parsed, declared } of sections) addSection(parsed.declaration, declared, global, inside);
    const table = { global, inside };
    for (const [scope, names] of inside) if (ast.isEnvironment(scope)) addTemplateNames(names, table);
    return table;
}

function addSection(
    declaration: ast.Declaration | undefined,
    declared: readonly Declared[],
    global: Map<string, Declared[]>,
    inside: Map<NameScope, Map<string, Declared[]>>,
): void {
    const [own, ...inner] = declared;
    if (!own) return;
    addTo(global, own);
    if (isScope(declaration)) inside.set(declaration, namesInside(declared));
    else for (const name of inner) addTo(global, name);
}

/** What the environment itself writes into a place stands before what the template says there. */
function addTemplateNames(names: Map<string, Declared[]>, table: NameTable): void {
    const find = ({ template }: ast.Place): Declared[] | undefined => {
        const node = template && globalNames(table, template.$refText, ['template'])[0]?.node;
        return ast.isTemplate(node) ? [...(table.inside.get(node)?.values() ?? [])].flat() : undefined;
    };
    const places = [...names.values()].flat();
    const written = new Set(places.map(({ path }) => path.join('.')));
    for (const name of places.flatMap((place) => namesFromTemplate(place, find))) {
        if (!written.has(name.path.join('.'))) addTo(names, name);
    }
}

function isScope(node: unknown): node is NameScope {
    return ast.isEnvironment(node) || ast.isTemplate(node);
}

function namesInside([, ...inner]: readonly Declared[]): Map<string, Declared[]> {
    const names = new Map<string, Declared[]>();
    for (const name of inner) addTo(names, name);
    return names;
}

function addTo(names: Map<string, Declared[]>, declared: Declared): void {
    const same = names.get(declared.name);
    if (same) same.push(declared);
    else names.set(declared.name, [declared]);
}

/**
 * What a name means: of all things of these kinds whose path ends in it, the one with exactly this path, or those that
 * share most of the systems around the reference. Several are given when none is nearer than the others.
 */
export function globalNames(
    table: NameTable,
    text: string,
    kinds: readonly DeclaredKind[],
    around: readonly string[] = [],
): Declared[] {
    const segments = text.split('.');
    const candidates = (table.global.get(segments.at(-1) ?? '') ?? []).filter(({ kind }) => kinds.includes(kind));
    const matching = candidates.filter(({ path }) => endsWith(path, segments));
    const nearest = mostShared(matching, around, 0);
    const exact = nearest.filter(({ path }) => path.length === segments.length);
    return exact.length > 0 ? exact : nearest;
}

/** The scope with what it is like, itself first; stops where the chain bites its own tail. */
export function environmentChain(environment: NameScope, table: NameTable): NameScope[] {
    const chain: NameScope[] = [];
    for (let current: NameScope | undefined = environment; current && !chain.includes(current); ) {
        chain.push(current);
        current = ast.isEnvironment(current) ? baseOf(current, table) : undefined;
    }
    return chain;
}

function baseOf({ base }: ast.Environment, table: NameTable): ast.Environment | undefined {
    const node = base && globalNames(table, base.$refText, ['environment'])[0]?.node;
    return ast.isEnvironment(node) ? node : undefined;
}

/** What a name means inside an environment: the nearest of all things there whose path ends in it. */
export function namesAround(
    table: NameTable,
    text: string,
    around: readonly string[],
    chain: readonly NameScope[],
): Declared[] {
    const segments = text.split('.');
    for (const scope of chain) {
        const candidates = table.inside.get(scope)?.get(segments.at(-1) ?? '') ?? [];
        const matching = candidates.filter(({ path }) => endsWith(path, segments));
        // The first name is the environment's own; it differs between an environment and the one it is like.
        if (matching.length > 0) return mostShared(matching, around, 1);
    }
    return [];
}

function endsWith(path: readonly string[], segments: readonly string[]): boolean {
    return segments.every((segment, index) => path[path.length - segments.length + index] === segment);
}

function mostShared(matching: readonly Declared[], around: readonly string[], from: number): Declared[] {
    const shared = matching.map(({ path }) => sharedNames(path, around, from));
    const most = Math.max(...shared);
    return matching.filter((_, index) => shared[index] === most);
}

function sharedNames(path: readonly string[], around: readonly string[], from: number): number {
    let shared = from;
    while (shared < path.length && path[shared] === around[shared]) shared++;
    return shared;
}
