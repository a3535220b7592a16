import type { Named } from '../../model/element.ts';
import type { Properties, Property, Value } from '../../model/value.ts';

/** What is to become JSON; what is undefined is left out. */
export type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Without empty lists and objects that say nothing, and without what is undefined. */
export function plain(value: Json): Json {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, each]) => [key, plain(each)] as const);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

export function namedJson({ name, title, documentation }: Pick<Named, 'name' | 'title' | 'documentation'>) {
    return { name, title, documentation };
}

/** By their keys; a property may have several values, and properties of its own. */
export function propertiesJson(properties: Properties): Json {
    if (properties.size === 0) return undefined;
    return Object.fromEntries([...properties.values()].map((property) => [property.key, propertyJson(property)]));
}

function propertyJson({ values, properties }: Property): Json {
    return { values: values.map(valueJson), properties: propertiesJson(properties) };
}

function valueJson(value: Value): Json {
    switch (value.kind) {
        case 'quantity':
            return { kind: value.kind, dimension: value.dimension, value: value.value, text: value.text };
        case 'range':
            return { kind: value.kind, min: value.min, max: value.max, text: value.text };
        case 'word':
            return { kind: value.kind, word: value.word, argument: value.argument };
        case 'text':
            return { kind: value.kind, text: value.text };
        case 'day':
            return { kind: value.kind, day: value.day };
    }
}
