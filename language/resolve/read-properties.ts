import * as ast from '../grammar/generated/ast.ts';
import { type Message, message } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import { AskedProperties } from '../model/asked.ts';
import type { Source } from '../model/source.ts';
import type { Property, Value } from '../model/value.ts';
import { nearest } from '../spelling/nearest.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { type Owner, type PropertySchema, propertiesOf, type ValueShape } from './property-schema.ts';
import { readQuantity } from './read-quantity.ts';
import type { Reading } from './reading.ts';

/** A statement with a block. */
interface Block {
    readonly members: readonly { readonly $type: string }[];
}

/** What a block says does not depend on anything around it: it is read once, as long as its text stays the same. */
const known = new WeakMap<Block, ReadBlock>();

interface ReadBlock {
    readonly properties: ReadonlyMap<string, Property>;
    readonly problems: readonly Problem[];
}

/** The properties in a block; unknown ones and wrong values become problems and are left out. */
export function readProperties(
    block: Block,
    owner: Owner,
    section: FileSection,
    reading: Reading,
): ReadonlyMap<string, Property> {
    let read = known.get(block);
    if (!read) {
        const problems: Problem[] = [];
        const written = block.members.filter(ast.isProperty);
        read = { properties: readBySchema(written, propertiesOf(owner), owner, section, problems), problems };
        known.set(block, read);
    }
    reading.problems.push(...read.problems);
    return read.properties;
}

/** Most blocks have none, and an empty map of its own for each would add up. */
const none: ReadonlyMap<string, Property> = new AskedProperties();

function readBySchema(
    properties: readonly ast.Property[],
    schemas: readonly PropertySchema[],
    owner: string,
    section: FileSection,
    problems: Problem[],
): ReadonlyMap<string, Property> {
    if (properties.length === 0) return none;
    const read = new AskedProperties();
    for (const node of properties) {
        const keySource = propertySource(node, 'key', section);
        const schema = schemas.find(({ key }) => key === node.key);
        if (!schema) {
            problems.push(unknownKey(node.key, keySource, schemas, owner));
        } else if (read.has(node.key)) {
            problems.push(problem('value', keySource, message('value.stated-twice', { key: node.key })));
        } else {
            const property = readProperty(node, schema, keySource, section, problems);
            if (property) read.set(node.key, property);
        }
    }
    return read;
}

function readProperty(
    node: ast.Property,
    schema: PropertySchema,
    keySource: Source,
    section: FileSection,
    problems: Problem[],
): Property | undefined {
    const values = node.values.flatMap((value) => {
        const result = readValue(value, schema.value);
        if (!('key' in result)) return [result];
        problems.push(badValue(sourceOf(value, section), result, value, schema.value));
        return [];
    });
    if (values.length === 0) return undefined;
    const properties = readBySchema(node.properties, schema.properties ?? [], node.key, section, problems);
    const first = propertySource(node, 'values', section, 0);
    const last = propertySource(node, 'values', section, node.values.length - 1);
    const valueSource = { section, start: first.start, end: last.end };
    return { key: node.key, values, properties, source: sourceOf(node, section), keySource, valueSource };
}

function readValue(node: ast.Value, shape: ValueShape): Value | Message {
    switch (shape.kind) {
        case 'quantity':
            if (ast.isQuantity(node)) return readQuantity(node.literal, shape.dimension);
            return message('value.quantity-expected', { example: examples[shape.dimension] });
        case 'numbers':
            return readNumbers(node);
        case 'number or share':
            return readNumberOrShare(node);
        case 'text':
            return ast.isText(node) ? { kind: 'text', text: node.text } : message('value.text-expected');
        case 'day':
            if (ast.isCalendarDay(node)) return { kind: 'day', day: node.literal };
            return message('value.day-expected');
        case 'any word':
            if (ast.isWord(node)) return { kind: 'word', word: node.word, argument: node.argument };
            return message('value.word-expected');
        case 'word':
            if (ast.isWord(node) && shape.words.includes(node.word))
                return { kind: 'word', word: node.word, argument: shape.mayCarryText ? node.argument : undefined };
            return message('value.one-of', { words: shape.words });
    }
}

function readNumbers(node: ast.Value): Value | Message {
    if (ast.isQuantity(node)) return readQuantity(node.literal, 'number');
    if (!ast.isSpan(node)) return message('value.quantity-expected', { example: '3..10' });
    const [min = 0, max = 0] = node.literal.split('..').map(Number);
    if (!(min <= max)) return message('value.empty-range', { text: node.literal });
    return { kind: 'range', min, max, text: node.literal };
}

function readNumberOrShare(node: ast.Value): Value | Message {
    if (!ast.isQuantity(node)) return message('value.quantity-expected', { example: '25%' });
    return readQuantity(node.literal, node.literal.endsWith('%') ? 'ratio' : 'number');
}

const examples = {
    processor: '500m',
    memory: '512MiB',
    duration: '30s',
    ratio: '99.9%',
    rate: '200/s',
    money: '0.12 USD/h',
    number: '2',
} as const;

function unknownKey(key: string, at: Source, schemas: readonly PropertySchema[], owner: string) {
    const known = schemas.map((schema) => schema.key);
    const suggestions = nearest(key, known);
    const [suggestion] = suggestions;
    const values = { key, owner };
    if (suggestion === undefined) return problem('value', at, message('value.unknown-property', values));
    const replacements = suggestions.map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return problem('value', at, message('value.unknown-property-nearest', { ...values, suggestion }), { replacements });
}

function badValue(at: Source, text: Message, value: ast.Value, shape: ValueShape) {
    const suggestions = ast.isWord(value) && shape.kind === 'word' ? nearest(value.word, shape.words) : [];
    const units = text.key === 'value.wrong-unit' ? text.values.units : undefined;
    const texts = Array.isArray(units) ? units.map(String) : suggestions;
    const replacements = texts.map((replacement) => ({
        title: message('fix.replace', { text: replacement }),
        at,
        text: replacement,
    }));
    return problem('value', at, text, { replacements });
}
