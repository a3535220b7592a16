import { CompletionItemKind } from 'vscode-languageserver-types';
import { message, speak } from '../../messages/message.ts';
import { explanationOf } from '../explanation-of.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import type { NextWord } from './follow.ts';
import type { GraphState } from './grammar-graph.ts';
import { templates } from './templates.ts';

/** The keyword itself, and the whole statement that begins with it. */
export function keywordCandidates(next: NextWord, surroundings: Surroundings): Candidate[] {
    const { edge, frame } = next;
    const { value } = edge;
    if (!/^\p{L}/u.test(value)) return [];
    if (frame.rule === 'TeamProperty') return teamProperty(surroundings);
    const { language, context } = surroundings;
    const label = [value, ...wordsThatMustFollow(edge.to).filter((word) => word !== context.following)].join(' ');
    const explanation = explanationOf('keyword', label.endsWith('server') ? 'server' : value);
    const keyword: Candidate = {
        label,
        kind: CompletionItemKind.Keyword,
        detail: speak(message('completion.keyword'), language),
        ...(explanation && { explanation }),
        rank: frame.words.length > 0 ? rank.apt : rank.keyword,
    };
    const template = templates[`${frame.rule} ${value}`];
    if (!template || frame.words.length > 0) return [keyword];
    const detail = speak(message('completion.template'), language);
    return [keyword, { ...keyword, ...template, detail, kind: CompletionItemKind.Snippet, rank: rank.template }];
}

/** `team:` is spelled like a property and offered like one. */
function teamProperty({ context, language }: Surroundings): Candidate[] {
    if (context.statedKeys.has('team')) return [];
    return [
        {
            label: 'team',
            insert: 'team: ',
            kind: CompletionItemKind.Property,
            detail: speak(message('completion.property'), language),
            explanation: 'property.team',
            rank: rank.property,
        },
    ];
}

/** `by` behind `provisioned`: words without an alternative are written along. */
function wordsThatMustFollow(state: GraphState): string[] {
    if (state.isEnd || state.edges.length !== 1) return [];
    const [edge] = state.edges;
    if (edge?.kind === 'empty') return wordsThatMustFollow(edge.to);
    if (edge?.kind !== 'keyword' || !/^\p{L}/u.test(edge.value)) return [];
    return [edge.value, ...wordsThatMustFollow(edge.to)];
}
