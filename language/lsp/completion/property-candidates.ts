import { CompletionItemKind } from 'vscode-languageserver-types';
import { message, speak } from '../../messages/message.ts';
import { explanationOf } from '../explanation-of.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import type { NextWord } from './follow.ts';
import { schemasAround } from './schemas-around.ts';

/** The keys of the block around the cursor that are not there yet. */
export function propertyCandidates({ frame }: NextWord, { context, language }: Surroundings): Candidate[] {
    return schemasAround(frame)
        .filter(({ key }) => !context.statedKeys.has(key))
        .map(({ key }) => {
            const explanation = explanationOf('property', key);
            return {
                label: key,
                insert: `${key}: `,
                kind: CompletionItemKind.Property,
                detail: speak(message('completion.property'), language),
                ...(explanation && { explanation }),
                rank: rank.property,
            };
        });
}
