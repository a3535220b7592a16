import { GrammarAST } from 'langium';
import { GroundplanGrammar } from '../language/grammar/generated/grammar.ts';
import { propertyTexts } from '../language/messages/properties-english.ts';
import { type PropertySchema, propertySchema, type ValueShape } from '../language/resolve/property-schema.ts';
import { grammarText } from './grammar-text.ts';

import { propertyReaders } from './property-readers.ts';
import { railroadDiagram } from './railroad-diagram.ts';

/** The page that lists every rule of the grammar and every property, with its pictures: texts by path. */
export function languageReference(): ReadonlyMap<string, string> {
    const rules = GroundplanGrammar().rules.filter(GrammarAST.isParserRule);
    const shown = rules.filter(({ name, definition }) => name !== 'QualifiedName' && !isBareTerminal(definition));
    const page = [introduction, ...shown.map(ruleText), propertyIntroduction, ...propertyRows(), ''].join('\n');
    const pictures = shown
        .filter(isDrawn)
        .map((rule) => [`${folder}/${pictureOf(rule)}`, railroadDiagram(rule)] as const);
    return new Map([[`${folder}/reference.md`, page], ...pictures]);
}

const folder = 'docs/language';

/** A list of rules or a single word needs no picture. */
function isDrawn({ definition }: GrammarAST.ParserRule): boolean {
    return GrammarAST.isGroup(definition);
}

function pictureOf({ name }: GrammarAST.ParserRule): string {
    return `railroad/${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.svg`;
}

const introduction = `# Reference

This page is written by \`scripts/write-reference.ts\` from the grammar and the table of properties; a test fails when it is out of date.
The other pages of [the language](README.md) say what all of it means.

## How a rule is read

\`'word'\` is a word or a sign of the language.
\`<target>\` is a name, and \`<title: text>\` a value of that kind.
\`?\` means that something may be left out, \`*\` that it may stand there any number of times, and \`|\` parts what one chooses from.
The pictures say the same: one reads along the rail, from left to right; round boxes are words, square ones values, dashed ones other rules.

| value | looks like |
|---|---|
| name | \`order\`, \`주문서비스\`; where it names something declared elsewhere also \`shop.order\` |
| text | \`"Order service"\` |
| count | \`x3\`, \`x3..10\` |
| quantity | \`500m\`, \`512MiB\`, \`99.9%\`, \`200/s\`, \`0.12 USD/h\` |
| range | \`3..10\` |
| day | \`2027-06-30\` |

## The grammar
`;

function ruleText(rule: GrammarAST.ParserRule): string {
    const comment = /^\/\*\*\s*(.*?)\s*\*\/$/s.exec(String(Reflect.get(rule, '$comment')))?.[1];
    const code = `\`\`\`text\n${grammarText(rule)}\n\`\`\`\n`;
    const picture = isDrawn(rule) ? [`![${rule.name}](${pictureOf(rule)})\n`] : [];
    return [`### ${rule.name}\n`, ...(comment === undefined ? [] : [`${comment}\n`]), ...picture, code].join('\n');
}

/** `Quantity: literal=QUANTITY` says nothing that the table of values does not. */
function isBareTerminal(definition: GrammarAST.AbstractElement): boolean {
    if (!GrammarAST.isAssignment(definition) || !GrammarAST.isRuleCall(definition.terminal)) return false;
    return GrammarAST.isTerminalRule(definition.terminal.rule.ref);
}

const propertyIntroduction = `## All properties

A property in dots stands in the block behind the value of another one: \`rollout: rolling { surge: 1 }\`.
The last column is read from the sources of the product; hover and completion explain every property.

| property | of | value | says | read by |
|---|---|---|---|---|`;

function propertyRows(): string[] {
    const readers = propertyReaders();
    const row = ({ key, value }: PropertySchema, owners: string, name: string) => {
        const says = Object.entries(propertyTexts).find(([text]) => text === `property.${key}`)?.[1] ?? '';
        return `| \`${name}\` | ${owners} | ${valueText(value)} | ${says} | ${readers.get(key)?.join(', ') ?? ''} |`;
    };
    return propertySchema.flatMap((schema) => [
        row(schema, schema.owners.join(', '), schema.key),
        ...(schema.properties ?? []).map((inner) => row(inner, schema.owners.join(', '), `${schema.key}.${inner.key}`)),
    ]);
}

function valueText(value: ValueShape): string {
    switch (value.kind) {
        case 'quantity':
            return value.dimension;
        case 'word':
            return value.words.map((word) => `\`${word}\``).join(', ');
        case 'numbers':
            return 'number or range';
        case 'number or share':
            return 'number or share';
        case 'day':
            return 'day';
        case 'any word':
            return 'word';
        case 'text':
            return 'text';
    }
}
