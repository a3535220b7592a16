import { CompletionItemKind } from 'vscode-languageserver-types';
import { message, speak } from '../../messages/message.ts';
import type { Dimension } from '../../model/value.ts';
import type { ValueShape } from '../../resolve/property-schema.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import type { NextWord } from './follow.ts';
import { ownerAround, schemaAround } from './schemas-around.ts';
import { usualValues } from './words-of-the-field.ts';

/** Values of the property around the cursor, as far as they may begin with the kind of word that is allowed here. */
export function valueCandidates({ edge, frame }: NextWord, { context, language }: Surroundings): Candidate[] {
    const schema = schemaAround(frame);
    if (!schema) return [];
    if (edge.property === 'argument') return schema.key === 'health' ? [probe] : [];
    const detail = speak(message('completion.value'), language);
    const usual = usualValues[`${ownerAround(frame)} ${schema.key}`] ?? usualValues[schema.key] ?? [];
    return spellings(schema.value, edge.value, context.typed, usual).map((spelling, index) => {
        return { ...spelling, kind: CompletionItemKind.Value, detail, rank: index === 0 ? rank.apt : rank.local };
    });
}

/** The path behind `health: http`. */
const probe = { label: '"/ready"', snippet: `"\${1:/ready}"`, kind: CompletionItemKind.Value, rank: rank.apt };

type Spelling = Pick<Candidate, 'label' | 'snippet'>;

function spellings(shape: ValueShape, terminal: string, typed: string, usual: readonly string[]): Spelling[] {
    if (shape.kind === 'quantity') return terminal === 'QUANTITY' ? quantities(shape.dimension, typed) : [];
    if (shape.kind === 'numbers') return numbers(terminal, typed);
    if (shape.kind === 'number or share') {
        return terminal === 'QUANTITY' ? [...quantities('number', typed), ...quantities('ratio', typed, '25')] : [];
    }
    if (shape.kind === 'text') return terminal === 'STRING' ? [{ label: '"…"', snippet: '"$1"' }] : [];
    if (terminal !== 'ID') return [];
    const words = shape.kind === 'word' ? shape.words : usual;
    return words.map((label) => ({ label }));
}

const examples: Readonly<Record<Dimension, readonly (readonly [number: string, unit: string])[]>> = {
    processor: [
        ['500', 'm'],
        ['1', ''],
    ],
    memory: [
        ['512', 'MiB'],
        ['2', 'GiB'],
        ['512', 'MB'],
        ['2', 'GB'],
    ],
    duration: [
        ['30', 's'],
        ['500', 'ms'],
        ['15', 'min'],
        ['2', 'h'],
        ['1', 'd'],
    ],
    ratio: [['99.9', '%']],
    rate: [
        ['200', '/s'],
        ['200', '/min'],
        ['200', '/h'],
    ],
    money: [
        ['0.12', ' USD/h'],
        ['100', ' USD/month'],
    ],
    number: [['1', '']],
};

/** A number, or a range that begins with it. */
function numbers(terminal: string, typed: string): Spelling[] {
    const digits = /^\d+/.exec(typed)?.[0] ?? '3';
    if (terminal === 'QUANTITY') return [{ label: digits, snippet: `\${1:${digits}}` }];
    return terminal === 'RANGE' ? [{ label: `${digits}..10`, snippet: `\${1:${digits}}..\${2:10}` }] : [];
}

/** Numbers with each unit, of which `example` is one; where digits are there already, only the unit is missing. */
function quantities(dimension: Dimension, typed: string, example?: string): Spelling[] {
    const digits = /^[\d.]+/.exec(typed)?.[0];
    return examples[dimension].map(([usual, unit]) => ({
        label: (digits ?? example ?? usual) + unit,
        snippet: digits === undefined ? `\${1:${example ?? usual}}${unit}` : digits + unit,
    }));
}
