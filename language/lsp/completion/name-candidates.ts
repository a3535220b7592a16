import { CompletionItemKind } from 'vscode-languageserver-types';
import * as ast from '../../grammar/generated/ast.ts';
import type { Declared } from '../../references/declared.ts';
import { type ExpectedKinds, expectedKinds, isExpected } from '../../references/expected-kinds.ts';
import { environmentOf, visibleDeclarations } from '../../references/link.ts';
import { environmentChain, namesAround } from '../../references/name-table.ts';
import { isSite } from '../../resolve/nesting.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { documentationOf } from '../../syntax/source-of.ts';
import { describeKind } from '../describe-kind.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import { type Frame, framesAround, type NextWord, wordOf } from './follow.ts';
import { ownerOf } from './schemas-around.ts';

/** Names that the reference at the cursor may mean, in the shortest form that means just one thing. */
export function nameCandidates({ frame }: NextWord, surroundings: Surroundings): Candidate[] {
    const { project, context } = surroundings;
    const { section } = context;
    const holder = frame.outer?.frame;
    if (!section || !holder || !frame.property) return [];
    const container = { $type: holder.rule, kind: ownerOf(holder) };
    const reference = { container, property: frame.property };
    const written = frame.words
        .filter(({ property, text }) => property === undefined && text !== '.')
        .map(({ text }) => text);
    const lookUp = lookUpIn(surroundings, frame, expectedKinds(reference));
    const found = new Map<string, Candidate>();
    for (const declared of visibleDeclarations(reference, section, project.names)) {
        if (!isUseful(declared, holder.rule, section)) continue;
        const label = written.length > 0 ? nextSegment(declared, written) : lookUp(declared);
        if (label !== undefined && !found.has(label)) found.set(label, nameCandidate(label, declared, surroundings));
    }
    const words = written.length > 0 ? [] : (expectedKinds(reference).words ?? []);
    return [...found.values(), ...words.map(groupCandidate)];
}

/** An environment is not like itself, and only sites are spanned. */
function isUseful({ node }: Declared, rule: string, { parsed }: FileSection): boolean {
    if (rule === 'Environment') return node !== parsed.declaration;
    return rule !== 'Spans' || (ast.isPlace(node) && isSite(node.kind));
}

/** The rest of a qualified name: one part of it. */
function nextSegment({ path }: Declared, written: readonly string[]): string | undefined {
    const from = path.length - 1 - written.length;
    return from >= 0 && written.every((part, index) => path[from + index] === part) ? path.at(-1) : undefined;
}

/** Gives the shortest name with which something is found from the cursor; undefined where something else hides it. */
function lookUpIn({ project, context }: Surroundings, frame: Frame, expected: ExpectedKinds) {
    const { section } = context;
    const { names } = project;
    const environment = section && environmentOf(section, names);
    const chain = environment ? environmentChain(environment, names) : [];
    const around = pathOf(frame);
    return (declared: Declared): string | undefined => {
        if (declared.path.length === 1) return declared.name;
        for (let length = 1; length <= declared.path.length; length++) {
            const text = declared.path.slice(-length).join('.');
            const meant = namesAround(names, text, around, chain).filter((each) => isExpected(each, expected));
            if (meant.length === 1 && meant[0] === declared) return text;
        }
        return undefined;
    };
}

function pathOf(frame: Frame): string[] {
    const frames = [...framesAround(frame)].filter(({ rule }) => rule === 'Place' || rule === 'Environment');
    return frames.map((each) => wordOf(each, 'name') ?? '').toReversed();
}

function nameCandidate(label: string, declared: Declared, { context, language }: Surroundings): Candidate {
    const isLocal = declared.path.length > 1 && declared.section === context.section;
    return {
        label,
        kind: itemKind(declared),
        detail: describeKind(declared, language),
        documentation: () => documentationOf(declared.node, declared.section.text),
        rank: isLocal ? rank.local : rank.name,
    };
}

function groupCandidate(label: string): Candidate {
    return { label, kind: CompletionItemKind.Enum, rank: rank.property };
}

function itemKind({ node }: Declared): CompletionItemKind {
    if (ast.isElement(node)) return elementKinds[node.kind];
    return ast.isPlace(node) ? CompletionItemKind.Module : CompletionItemKind.Reference;
}

const elementKinds: Readonly<Record<ast.Element['kind'], CompletionItemKind>> = {
    service: CompletionItemKind.Class,
    function: CompletionItemKind.Function,
    database: CompletionItemKind.Struct,
    topic: CompletionItemKind.Event,
    gateway: CompletionItemKind.Interface,
    external: CompletionItemKind.Interface,
    actor: CompletionItemKind.Interface,
    cache: CompletionItemKind.Struct,
    bucket: CompletionItemKind.Struct,
    queue: CompletionItemKind.Event,
};
