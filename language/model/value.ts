import type { Source } from './source.ts';

export type Dimension = 'processor' | 'memory' | 'duration' | 'ratio' | 'rate' | 'money' | 'number';

/**
 * A number with its unit, converted to the base unit of its dimension: processor in cores, memory in bytes, duration
 * in seconds, ratio in 0..1, rate per second, money per hour.
 */
export interface Quantity {
    readonly kind: 'quantity';
    readonly dimension: Dimension;
    readonly value: number;
    /** As the author wrote it. */
    readonly text: string;
}

export interface Range {
    readonly kind: 'range';
    readonly min: number;
    readonly max: number;
    readonly text: string;
}

export interface Word {
    readonly kind: 'word';
    readonly word: string;
    readonly argument: string | undefined;
}

export interface Text {
    readonly kind: 'text';
    readonly text: string;
}

export interface Day {
    readonly kind: 'day';
    /** ISO 8601, `2027-06-30`. */
    readonly day: string;
}

export type Value = Quantity | Range | Word | Text | Day;

export interface Property {
    readonly key: string;
    readonly values: readonly Value[];
    readonly properties: Properties;
    readonly source: Source;
    readonly keySource: Source;
    readonly valueSource: Source;
}

export type Properties = ReadonlyMap<string, Property>;

export function quantityOf(properties: Properties, key: string): Quantity | undefined {
    const value = properties.get(key)?.values[0];
    return value?.kind === 'quantity' ? value : undefined;
}

export function wordOf(properties: Properties, key: string): string | undefined {
    const value = properties.get(key)?.values[0];
    return value?.kind === 'word' ? value.word : undefined;
}

/** All words of a property that may have several. */
export function wordsOf(properties: Properties, key: string): string[] {
    const values = properties.get(key)?.values ?? [];
    return values.flatMap((value) => (value.kind === 'word' ? [value.word] : []));
}

export function textOf(properties: Properties, key: string): string | undefined {
    const value = properties.get(key)?.values[0];
    return value?.kind === 'text' ? value.text : undefined;
}
