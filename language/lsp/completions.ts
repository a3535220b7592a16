import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import type { Language } from '../messages/message.ts';
import { stretchOf } from '../model/source.ts';
import type { Workspace } from '../project/workspace.ts';
import { nameSource } from '../references/link.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { beginsWith } from './completion/begins-with.ts';
import { type Candidate, most, type Surroundings } from './completion/candidate.ts';
import { cursorContext } from './completion/cursor-context.ts';
import type { NextWord } from './completion/follow.ts';
import { importEdit } from './completion/import-edit.ts';
import { keywordCandidates } from './completion/keyword-candidates.ts';
import { makesSense } from './completion/makes-sense.ts';
import { nameCandidates } from './completion/name-candidates.ts';
import { wordCandidates } from './completion/word-candidates.ts';
import { rangeIn } from './positions.ts';

export interface Completions {
    readonly items: CompletionItem[];
    /** True when there are more than are given, so that the editor asks again with more letters. */
    readonly isIncomplete: boolean;
}

/** What may be written at the cursor. What stands behind the cursor is left alone, but for the rest of a text. */
export function completions(workspace: Workspace, uri: string, offset: number, language: Language): Completions {
    const project = workspace.projectOf(uri);
    const file = project?.files.get(uri);
    const context = file && cursorContext(file, offset, workspace.services);
    if (!project || !context) return { items: [], isIncomplete: false };
    const surroundings: Surroundings = { workspace, project, context, language };
    const found = distinct(context.next.flatMap((next) => candidatesFor(next, surroundings)));
    const fitting = found.filter(({ label }) => beginsWith(label, context.typed)).sort(byRank);
    const items = fitting.slice(0, most).map((candidate) => itemFor(candidate, surroundings, file));
    return { items, isIncomplete: fitting.length > most };
}

function candidatesFor(next: NextWord, surroundings: Surroundings): Candidate[] {
    if (!makesSense(next)) return [];
    if (next.edge.kind === 'keyword') return keywordCandidates(next, surroundings);
    return next.frame.rule === 'QualifiedName'
        ? nameCandidates(next, surroundings)
        : wordCandidates(next, surroundings);
}

/** Names of several folders may be spelled alike: each is imported from another one. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
    const best = new Map<string, Candidate>();
    for (const candidate of candidates) {
        const key = `${candidate.label} ${candidate.from?.folder ?? ''}`;
        const known = best.get(key);
        if (!known || candidate.rank < known.rank) best.set(key, candidate);
    }
    return [...best.values()];
}

function byRank(left: Candidate, right: Candidate): number {
    if (left.rank !== right.rank) return left.rank - right.rank;
    return left.label < right.label ? -1 : Number(left.label > right.label);
}

function itemFor(candidate: Candidate, { project, context }: Surroundings, file: SourceFile): CompletionItem {
    const { label, kind, snippet, insert, detail, from, declared } = candidate;
    const data = dataOf(candidate, project.folder);
    const name = declared?.path[0];
    return {
        label,
        kind,
        ...(detail !== undefined && { detail }),
        ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(data && { data }),
        ...(from && name !== undefined && { additionalTextEdits: [importEdit(project, file, name, from)] }),
        filterText: snippet?.match(/^\p{L}[\p{L} ]*/u)?.[0].trimEnd() ?? label,
        sortText: `${candidate.rank} ${label}`,
        textEdit: { range: rangeIn(file, context), newText: snippet ?? insert ?? label },
    };
}

/** What the editor gives back when it wants to know more about an item. */
export interface ItemData {
    /** The key of a message. */
    readonly explanation?: string;
    /** Where a name is declared, and the folder it was asked for in. */
    readonly declared?: { readonly uri: string; readonly start: number; readonly folder: string };
}

function dataOf({ explanation, declared }: Candidate, folder: string): ItemData | undefined {
    if (explanation !== undefined) return { explanation };
    if (!declared) return undefined;
    const { uri, start } = stretchOf(nameSource(declared));
    return { declared: { uri, start, folder } };
}
