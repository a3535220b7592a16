import { GrammarAST } from 'langium';

/** A rule of the grammar as one reads it: keywords in quotes, what is named or valued in angle brackets. */
export function grammarText(rule: GrammarAST.ParserRule): string {
    return wrapped(`${rule.name} = ${elementText(rule.definition)}`);
}

/** A part of a rule, with the sign for how often it stands there. */
export function elementText(element: GrammarAST.AbstractElement): string {
    const { cardinality = '' } = element;
    const text = bareElementText(element);
    const isWhole = cardinality === '' || !/[ |]/.test(text.replaceAll(/<[^>]*>|'[^']*'/g, ''));
    return isWhole ? text + cardinality : `(${text})${cardinality}`;
}

/** The same, once. */
export function bareElementText(element: GrammarAST.AbstractElement): string {
    if (GrammarAST.isKeyword(element)) return `'${element.value}'`;
    if (GrammarAST.isRuleCall(element)) return terminals[element.rule.$refText] ?? element.rule.$refText;
    if (GrammarAST.isAssignment(element)) return assignmentText(element);
    if (GrammarAST.isAlternatives(element)) return element.elements.map(elementText).join(' | ');
    if (GrammarAST.isGroup(element)) return element.elements.map(partOfGroup).join(' ');
    throw new Error(`Nothing is known about writing a '${element.$type}'.`);
}

/** Alternatives in a sequence need brackets of their own. */
function partOfGroup(element: GrammarAST.AbstractElement): string {
    const text = elementText(element);
    const isOpen = element.cardinality === undefined && hasAlternatives(element);
    return isOpen ? `(${text})` : text;
}

function hasAlternatives(element: GrammarAST.AbstractElement): boolean {
    const inner = GrammarAST.isAssignment(element) ? element.terminal : element;
    return GrammarAST.isAlternatives(inner);
}

/** A name or value is shown by what it is for. */
function assignmentText({ feature, terminal }: GrammarAST.Assignment): string {
    if (GrammarAST.isCrossReference(terminal)) return `<${singular(feature)}>`;
    if (GrammarAST.isRuleCall(terminal) && terminal.rule.$refText in terminals) {
        const type = terminals[terminal.rule.$refText];
        const isPlain = type === '<name>' || type === `<${feature}>`;
        return isPlain ? `<${singular(feature)}>` : `<${singular(feature)}: ${type?.slice(1, -1)}>`;
    }
    return elementText(terminal);
}

function singular(feature: string): string {
    return feature.replace(/s$/, '');
}

const terminals: Readonly<Record<string, string>> = {
    ID: '<name>',
    QualifiedName: '<name>',
    STRING: '<text>',
    DATE: '<day>',
    COUNT: '<count>',
    RANGE: '<range>',
    QUANTITY: '<quantity>',
};

/** Lines of at most 100 characters; what goes on is indented. */
function wrapped(text: string): string {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/ (?!\w+>)/)) {
        if (line !== '' && line.length + word.length > 99) {
            lines.push(line);
            line = `   `;
        }
        line += line === '' ? word : ` ${word}`;
    }
    return [...lines, line].join('\n');
}
