import * as ast from '../grammar/generated/ast.ts';
import { type Message, message } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Source } from '../model/source.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { type Declared, pathAround } from './declared.ts';
import { type ExpectedKinds, expectedKinds, isExpected } from './expected-kinds.ts';
import { environmentChain, globalNames, type NameScope, type NameTable, namesAround } from './name-table.ts';

/** What each name that was understood stands for. */
export type Links = ReadonlyMap<unknown, Declared>;

export interface Linked {
    readonly links: Map<unknown, Declared>;
    /** Names that are declared twice. */
    readonly duplicates: readonly Problem[];
    /** Names that were not understood. */
    readonly unknown: readonly Problem[];
}

/** Looks every reference up; what is not found is reported once, with the names it may have meant. */
export function link(sections: readonly FileSection[], table: NameTable): Linked {
    const links = new Map<unknown, Declared>();
    const unknown = sections.flatMap((section) => linkSection(section, table, links));
    return { links, duplicates: duplicates(table), unknown };
}

/** Adds the links of one declaration, and gives its names that were not understood. */
export function linkSection(section: FileSection, table: NameTable, links: Map<unknown, Declared>): Problem[] {
    const problems: Problem[] = [];
    for (const reference of section.parsed.references) {
        const found = lookUp(reference, section, table);
        if ('declared' in found) links.set(reference, found.declared);
        else if (found.problem) problems.push(found.problem);
    }
    return problems;
}

type LookUp = { readonly declared: Declared } | { readonly problem: Problem | undefined };

function lookUp(reference: NameReference, section: FileSection, table: NameTable): LookUp {
    const expected = expectedKinds(reference);
    const candidates = candidatesFor(reference.$refText, pathAround(reference.container), table, section, expected);
    const fitting = candidates.filter((candidate) => isExpected(candidate, expected));
    const [first] = fitting;
    if (first && isOne(fitting)) return { declared: first };
    const at = referenceSource(reference, section);
    if (first) return { problem: ambiguous(reference, at, fitting) };
    if (expected.words?.includes(reference.$refText)) return { problem: undefined };
    const [other] = candidates;
    if (other) return { problem: wrongKind(reference, at, other, expected) };
    return { problem: unknown(reference, at, () => visibleNames(reference, section, table)) };
}

/** Duplicates, which are reported where they are declared, are no reason to complain about every use. */
function isOne([first, ...others]: readonly Declared[]): boolean {
    const path = first?.path.join('.');
    return others.every((other) => other.path.join('.') === path);
}

/** What a name would mean where it is written inside of these names. */
export function meanings(
    text: string,
    around: readonly string[],
    table: NameTable,
    section: FileSection,
    expected: ExpectedKinds,
): Declared[] {
    return candidatesFor(text, around, table, section, expected).filter((each) => isExpected(each, expected));
}

function candidatesFor(
    text: string,
    around: readonly string[],
    table: NameTable,
    section: FileSection,
    expected: ExpectedKinds,
): Declared[] {
    const isLocal = expected.kinds.some((kind) => kind === 'place' || kind === 'data-node' || kind === 'balancer');
    const scope = isLocal ? environmentOf(section, table) : undefined;
    const local = scope ? namesAround(table, text, around, environmentChain(scope, table)) : [];
    if (local.some((candidate) => isExpected(candidate, expected))) return local;
    const global = globalNames(table, text, expected.kinds, around);
    if (global.length > 0) return global;
    return local.length > 0 ? local : [...(table.global.get(text) ?? [])];
}

/** The environment or template that a reference is written in, or the environment that its view is of. */
export function environmentOf(section: FileSection, table: NameTable): NameScope | undefined {
    const { declaration } = section.parsed;
    if (ast.isEnvironment(declaration) || ast.isTemplate(declaration)) return declaration;
    if (!ast.isView(declaration) || !declaration.environment) return undefined;
    const node = globalNames(table, declaration.environment.$refText, ['environment'])[0]?.node;
    return ast.isEnvironment(node) ? node : undefined;
}

function referenceSource({ $refNode }: NameReference, section: FileSection): Source {
    return { section, start: $refNode.offset, end: $refNode.end };
}

function unknown(reference: NameReference, at: Source, candidates: () => Iterable<string>): Problem {
    const name = reference.$refText;
    return problem('name', at, message('name.unknown', { name }), { misspelled: { name, candidates } });
}

/** All names that a reference could be completed to, in the order of the text. */
function* visibleNames(
    reference: Pick<NameReference, 'container' | 'property'>,
    section: FileSection,
    table: NameTable,
): Generator<string> {
    const expected = expectedKinds(reference);
    for (const declared of visibleDeclarations(reference, section, table)) yield declared.name;
    yield* expected.words ?? [];
}

export function* visibleDeclarations(
    reference: Pick<NameReference, 'container' | 'property'>,
    section: FileSection,
    table: NameTable,
): Generator<Declared> {
    const expected = expectedKinds(reference);
    for (const same of table.global.values()) yield* same.filter((declared) => isExpected(declared, expected));
    const environment = environmentOf(section, table);
    if (!environment) return;
    for (const each of environmentChain(environment, table)) {
        for (const same of table.inside.get(each)?.values() ?? [])
            yield* same.filter((declared) => isExpected(declared, expected));
    }
}

function wrongKind(
    reference: NameReference,
    at: Source,
    other: Declared,
    { kinds, elementKinds, placeKinds, templateKind }: ExpectedKinds,
): Problem {
    const expected = elementKinds ?? placeKinds ?? kinds;
    const name = reference.$refText;
    const related = [{ at: nameSource(other), message: message('name.declared-here', { name: other.name }) }];
    if (ast.isTemplate(other.node)) {
        const values = { name, kind: other.node.kind, expected: templateKind ?? '' };
        return problem('name', at, message('name.wrong-template', values), { related });
    }
    const values = { name, kind: kindOf(other), expected: expected.map(kindText) };
    return problem('name', at, message('name.wrong-kind', values), { related });
}

function ambiguous(reference: NameReference, at: Source, fitting: readonly Declared[]): Problem {
    const names = fitting.map(({ path }) =>
        path.slice(-Math.max(2, reference.$refText.split('.').length + 1)).join('.'),
    );
    const replacements = names.map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return problem('name', at, message('name.ambiguous', { name: reference.$refText, names }), { replacements });
}

export function duplicates(table: NameTable): Problem[] {
    const problems: Problem[] = [];
    const groups = [...table.global.values(), ...[...table.inside.values()].flatMap((names) => [...names.values()])];
    for (const same of groups) {
        if (same.length === 1) continue;
        const first = new Map<string, Declared>();
        for (const declared of same) {
            const key = `${declared.kind} ${declared.path.join('.')}`;
            const earlier = first.get(key);
            if (earlier) problems.push(duplicate(declared, earlier));
            else first.set(key, declared);
        }
    }
    return problems;
}

function duplicate(declared: Declared, earlier: Declared): Problem {
    const { name } = declared;
    const text = message('name.duplicate', { name, kind: kindOf(declared) });
    const related = [{ at: nameSource(earlier), message: message('name.declared-here', { name }) }];
    return problem('name', nameSource(declared), text, { related });
}

export function nameSource({ node, section }: Declared): Source {
    return propertySource(node, 'name', section);
}

function kindOf({ node, kind }: Declared): Message {
    return kindText(ast.isElement(node) || ast.isPlace(node) ? node.kind : kind);
}

function kindText(kind: Declared['kind'] | ast.Element['kind'] | ast.Place['kind']): Message {
    return message(`kind.${kind}`);
}
