import { CompletionItemKind } from 'vscode-languageserver-types';
import * as ast from '../../grammar/generated/ast.ts';
import type { Declared } from '../../references/declared.ts';
import { type ExpectedKinds, expectedKinds } from '../../references/expected-kinds.ts';
import { meanings, visibleDeclarations } from '../../references/link.ts';
import { isSite } from '../../resolve/nesting.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { describeKind } from '../describe-kind.ts';
import { beginsWith } from './begins-with.ts';
import { type Candidate, most, rank, type Surroundings } from './candidate.ts';
import { type Frame, framesAround, type NextWord, wordOf } from './follow.ts';
import { itemKind } from './item-kind.ts';
import { ownerOf } from './schemas-around.ts';
import { unimportedCandidates } from './unimported-candidates.ts';

/** Names that the reference at the cursor may mean, in the shortest form that means just one thing. */
export function nameCandidates({ frame }: NextWord, surroundings: Surroundings): Candidate[] {
    const { project, context } = surroundings;
    const { section } = context;
    const holder = frame.outer?.frame;
    if (!section || !holder || !frame.property) return [];
    const reference = { container: { $type: holder.rule, kind: ownerOf(holder) }, property: frame.property };
    const written = frame.words
        .filter(({ property, text }) => property === undefined && text !== '.')
        .map(({ text }) => text);
    const expected = expectedKinds(reference);
    const means = meaningIn(surroundings, section, frame, expected);
    const listed = new Set(holder.words.filter(({ property }) => property === frame.property).map(({ text }) => text));
    const found = new Map<string, Candidate>();
    for (const declared of visibleDeclarations(reference, section, project.names)) {
        if (!declared.path.some((name) => beginsWith(name, context.typed))) continue;
        if (!isUseful(declared, holder.rule, section)) continue;
        const label = written.length > 0 ? nextSegment(declared, written) : shortestName(declared, means);
        if (label === undefined || found.has(label) || listed.has(label)) continue;
        found.set(label, nameCandidate(label, declared, surroundings));
    }
    if (written.length > 0) return [...found.values()];
    const words = (expected.words ?? []).filter((word) => !listed.has(word));
    const own = [...found.values(), ...words.map(groupCandidate)];
    // One too many tells that there are more.
    const others = unimportedCandidates(expected, means, surroundings);
    return [...own, ...first(others, most + 1 - own.length)];
}

function* first<Thing>(things: Iterable<Thing>, count: number): Generator<Thing> {
    let left = count;
    if (left <= 0) return;
    for (const thing of things) {
        yield thing;
        if (--left === 0) return;
    }
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

type Meaning = (text: string) => readonly Declared[];

function meaningIn({ project }: Surroundings, section: FileSection, frame: Frame, expected: ExpectedKinds): Meaning {
    const around = pathOf(frame);
    return (text) => meanings(text, around, project.names, section, expected);
}

/** The shortest name with which something is found from the cursor; undefined where something else hides it. */
function shortestName(declared: Declared, means: Meaning): string | undefined {
    const { path } = declared;
    const names = path.map((_, index) => path.slice(-index - 1).join('.'));
    return names.find((text) => {
        const meant = means(text);
        return meant.length > 0 && meant.every((each) => each.path.join('.') === path.join('.'));
    });
}

const naming = ['System', 'Element', 'ElementTemplate', 'Environment', 'Place', 'PlaceTemplate', 'RunTemplate'];

/** The names around the cursor, from the outermost inwards. */
function pathOf(frame: Frame): string[] {
    const frames = [...framesAround(frame)].filter(({ rule }) => naming.includes(rule));
    return frames.map((each) => wordOf(each, 'name') ?? '').toReversed();
}

function nameCandidate(label: string, declared: Declared, { context, language }: Surroundings): Candidate {
    const isLocal = declared.path.length > 1 && declared.section === context.section;
    return {
        label,
        kind: itemKind(declared),
        detail: describeKind(declared, language),
        declared,
        rank: isLocal ? rank.local : rank.name,
    };
}

function groupCandidate(label: string): Candidate {
    return { label, kind: CompletionItemKind.Enum, rank: rank.property };
}
