import * as ast from '../../grammar/generated/ast.ts';
import { type Message, message } from '../../messages/message.ts';
import { type PropertySchema, propertySchema, type ValueShape } from '../../resolve/property-schema.ts';
import { isPrinciple } from '../../rules/principles.ts';
import { explanationOf } from '../explanation-of.ts';
import type { SyntaxAt } from '../syntax-at.ts';
import { describePlacing } from './describe-placing.ts';

/** What a word of the language means, line by line. */
export function describeWord({ word, node, leaf }: SyntaxAt): Message[] {
    if (word.kind !== 'name') return [];
    if (isRule(node, word.text)) return ruleTexts(word.text);
    if (ast.isProperty(node) && node.key === word.text) return propertyTexts(node);
    const property = ast.isWord(node) && node.word === word.text ? node.$container : undefined;
    if (ast.isProperty(property)) return propertyTexts(property);
    if (ast.isSidecar(node) && node.name === word.text) return explained('keyword', 'sidecar');
    if (ast.isTeamProperty(node)) return explained('property', 'team');
    if (isTechnology(node, word.text)) return [...explained('keyword', node.kind), ...describePlacing(node.kind)];
    const isKeyword = leaf === undefined || leaf.grammarSource?.$type === 'Keyword';
    return isKeyword ? [...explained('keyword', word.text), ...describePlacing(word.text)] : [];
}

/** Stands behind the colon; the name of a place is told of as such. */
function isTechnology(node: unknown, word: string): node is ast.Place | ast.Template {
    return (ast.isPlace(node) || ast.isTemplate(node)) && node.technology === word;
}

function isRule(node: unknown, word: string): boolean {
    if (ast.isLevelSetting(node) || ast.isProhibition(node)) return node.rules.includes(word);
    return ast.isAcceptance(node) && node.rule === word;
}

function ruleTexts(word: string): Message[] {
    if (!isPrinciple(word)) return explained('rule-summary', word);
    return [message('principle.all-rules', { principle: message(`principle.${word}`) })];
}

function explained(kind: Parameters<typeof explanationOf>[0], word: string): Message[] {
    const key = explanationOf(kind, word);
    return key ? [message(key)] : [];
}

function propertyTexts(property: ast.Property): Message[] {
    const schema = schemaOf(property);
    return [...explained('property', property.key), ...(schema ? [valueText(schema.value)] : [])];
}

/** A key means nearly the same wherever it may stand, with other words; in the block of a value it belongs to that value. */
function schemaOf({ key, $container }: ast.Property): PropertySchema | undefined {
    if (ast.isProperty($container)) return schemaOf($container)?.properties?.find((schema) => schema.key === key);
    const schemas = propertySchema.filter((schema) => schema.key === key);
    const isOfPipelines = ({ owners }: PropertySchema) => owners.includes('pipeline');
    return schemas.find((schema) => isOfPipelines(schema) === ast.isPipeline($container)) ?? schemas[0];
}

function valueText(shape: ValueShape): Message {
    switch (shape.kind) {
        case 'quantity':
            return message(`hover.quantity.${shape.dimension}`);
        case 'word':
            return message('hover.words', { words: shape.words.map((word) => `\`${word}\``) });
        case 'numbers':
            return message('hover.numbers');
        case 'number or share':
            return message('hover.number-or-share');
        case 'day':
            return message('hover.day');
        case 'any word':
            return message('hover.any-word');
        case 'text':
            return message('hover.text');
    }
}
