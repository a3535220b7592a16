import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Gives names in composed form (NFC), so that equal-looking names are equal, and strings without their quotes. */
export class GroundplanValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        switch (rule.name) {
            case 'ID':
                return input.normalize('NFC');
            case 'STRING':
                return unquoted(input);
            default:
                return super.runConverter(rule, input, cstNode);
        }
    }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

function unquoted(input: string): string {
    const end = input.length > 1 && /["'“”]$/.test(input) ? -1 : input.length;
    return input.slice(1, end).replaceAll(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}

/** The text of a string literal with this content. */
export function quoted(content: string): string {
    return `"${content.replaceAll(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}
