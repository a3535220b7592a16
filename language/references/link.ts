import * as ast from '../grammar/generated/ast.ts';
import { type Message, message } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Source } from '../model/source.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { type Declared, pathAround } from './declared.ts';
import { type ExpectedKinds, expectedKinds, isExpected } from './expected-kinds.ts';
import { environmentChain, globalNames, type NameTable, namesAround } from './name-table.ts';
import { nearest } from './nearest.ts';

/** What each name that was understood stands for. */
export type Links = ReadonlyMap<unknown, Declared>;

export interface Linked {
    readonly links: Links;
    readonly problems: readonly Problem[];
}

/** Looks every reference up; what is not found is reported once, with the names it may have meant. */
export function link(sections: readonly FileSection[], table: NameTable): Linked {
    const links = new Map<unknown, Declared>();
    const problems = duplicates(table);
    const suggest = limitedSuggestions();
    for (const section of sections) {
        for (const reference of section.parsed.references) {
            const found = lookUp(reference, section, table, suggest);
            if ('declared' in found) links.set(reference, found.declared);
            else if (found.problem) problems.push(found.problem);
        }
    }
    return { links, problems };
}

type LookUp = { readonly declared: Declared } | { readonly problem: Problem | undefined };

type Suggest = (word: string, candidates: Iterable<string>) => string[];

/** Each suggestion looks at every name: without a limit, deleting one file of a large project would freeze the editor. */
function limitedSuggestions(): Suggest {
    let remaining = 100;
    return (word, candidates) => (remaining-- > 0 ? nearest(word, candidates) : []);
}

function lookUp(reference: NameReference, section: FileSection, table: NameTable, suggest: Suggest): LookUp {
    const expected = expectedKinds(reference);
    const candidates = candidatesFor(reference, table, section, expected);
    const fitting = candidates.filter((candidate) => isExpected(candidate, expected));
    const [first] = fitting;
    const at = referenceSource(reference, section);
    if (first && (fitting.length === 1 || first.kind !== 'place')) return { declared: first };
    if (first) return { problem: ambiguous(reference, at, fitting) };
    if (expected.words?.includes(reference.$refText)) return { problem: undefined };
    const [other] = candidates;
    if (other) return { problem: wrongKind(reference, at, other, expected) };
    return { problem: unknown(reference, at, suggest(reference.$refText, visibleNames(reference, section, table))) };
}

function candidatesFor(
    reference: NameReference,
    table: NameTable,
    section: FileSection,
    expected: ExpectedKinds,
): Declared[] {
    const text = reference.$refText;
    const isLocal = expected.kinds.some((kind) => kind === 'place' || kind === 'data-node' || kind === 'balancer');
    const environment = isLocal ? environmentOf(section, table) : undefined;
    const local = environment
        ? namesAround(table, text, pathAround(reference.container), environmentChain(environment, table))
        : [];
    if (local.some((candidate) => isExpected(candidate, expected))) return local;
    const global = globalNames(table, text, expected.kinds);
    if (global.length > 0) return global;
    return local.length > 0 ? local : [...(table.global.get(text) ?? [])];
}

/** The environment that a reference is written in, or that its view is of. */
export function environmentOf(section: FileSection, table: NameTable): ast.Environment | undefined {
    const { declaration } = section.parsed;
    if (ast.isEnvironment(declaration)) return declaration;
    if (!ast.isView(declaration) || !declaration.environment) return undefined;
    const node = globalNames(table, declaration.environment.$refText, ['environment'])[0]?.node;
    return ast.isEnvironment(node) ? node : undefined;
}

function referenceSource({ $refNode }: NameReference, section: FileSection): Source {
    return { section, start: $refNode.offset, end: $refNode.end };
}

function unknown(reference: NameReference, at: Source, suggestions: readonly string[]): Problem {
    const name = reference.$refText;
    const [suggestion] = suggestions;
    if (suggestion === undefined) return problem('name', at, message('name.unknown', { name }));
    const replacements = suggestions.map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return problem('name', at, message('name.unknown-nearest', { name, suggestion }), { replacements });
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
    { kinds, elementKinds }: ExpectedKinds,
): Problem {
    const expected = elementKinds ?? kinds;
    const values = { name: reference.$refText, kind: kindOf(other), expected: expected.map(kindText) };
    const related = [{ at: nameSource(other), message: message('name.declared-here', { name: other.name }) }];
    return problem('name', at, message('name.wrong-kind', values), { related });
}

function ambiguous(reference: NameReference, at: Source, fitting: readonly Declared[]): Problem {
    const names = fitting.map(({ path }) =>
        path.slice(-Math.max(2, reference.$refText.split('.').length + 1)).join('.'),
    );
    const replacements = names.map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return problem('name', at, message('name.ambiguous', { name: reference.$refText, names }), { replacements });
}

function duplicates(table: NameTable): Problem[] {
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
