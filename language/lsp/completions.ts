import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import type { Language } from '../messages/message.ts';
import type { Project } from '../project/project.ts';
import type { LanguageServices } from '../services.ts';
import type { Candidate, Surroundings } from './completion/candidate.ts';
import { cursorContext } from './completion/cursor-context.ts';
import type { NextWord } from './completion/follow.ts';
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

const most = 200;

/** What may be written at the cursor. What stands behind the cursor is left alone. */
export function completions(
    project: Project,
    services: LanguageServices,
    uri: string,
    offset: number,
    language: Language,
): Completions {
    const file = project.files.get(uri);
    const context = file && cursorContext(file, offset, services);
    if (!context) return { items: [], isIncomplete: false };
    const found = distinct(context.next.flatMap((next) => candidatesFor(next, { project, context, language })));
    const fitting = found.filter(({ label }) => beginsWith(label, context.typed)).sort(byRank);
    const range = rangeIn(file, { start: context.start, end: offset });
    const items = fitting.slice(0, most).map((candidate) => itemFor(candidate, range));
    return { items, isIncomplete: fitting.length > most };
}

function candidatesFor(next: NextWord, surroundings: Surroundings): Candidate[] {
    if (!makesSense(next)) return [];
    if (next.edge.kind === 'keyword') return keywordCandidates(next, surroundings);
    return next.frame.rule === 'QualifiedName'
        ? nameCandidates(next, surroundings)
        : wordCandidates(next, surroundings);
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
    const best = new Map<string, Candidate>();
    for (const candidate of candidates) {
        const known = best.get(candidate.label);
        if (!known || candidate.rank < known.rank) best.set(candidate.label, candidate);
    }
    return [...best.values()];
}

/** Compares the parts of Hangul syllables, because a syllable is typed part by part. */
function beginsWith(label: string, typed: string): boolean {
    return comparable(label).startsWith(comparable(typed));
}

function comparable(text: string): string {
    return text.normalize('NFKD').toLowerCase();
}

function byRank(left: Candidate, right: Candidate): number {
    if (left.rank !== right.rank) return left.rank - right.rank;
    return left.label < right.label ? -1 : Number(left.label > right.label);
}

function itemFor(candidate: Candidate, range: ReturnType<typeof rangeIn>): CompletionItem {
    const { label, kind, snippet, insert, detail, explanation } = candidate;
    const documentation = candidate.documentation?.();
    return {
        label,
        kind,
        ...(detail !== undefined && { detail }),
        ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(documentation !== undefined && { documentation }),
        ...(explanation !== undefined && { data: { explanation } }),
        filterText: snippet?.match(/^\p{L}[\p{L} ]*/u)?.[0].trimEnd() ?? label,
        sortText: `${candidate.rank} ${label}`,
        textEdit: { range, newText: snippet ?? insert ?? label },
    };
}
