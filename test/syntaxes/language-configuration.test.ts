import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

interface Configuration {
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
    readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
    readonly onEnterRules: readonly EnterRule[];
}

interface EnterRule {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly previousLineText?: string;
    readonly action: { readonly indent: string; readonly appendText?: string; readonly removeText?: number };
}

const file = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const configuration: Configuration = JSON.parse(await readFile(file, 'utf8'));

describe('the pattern of a word', () => {
    const { pattern, flags } = configuration.wordPattern;

    test.each(['order', 'web-host', '주문-서비스2', 'größe', '注文', '_x', 'cafe\u0301', '500m', '99.95%'])(
        "takes '%s' as a whole",
        (word) => {
            expect(`{ ${word}: x`.match(new RegExp(pattern, `${flags}g`))).toEqual([word, 'x']);
        },
    );

    test('stops before an arrow', () => {
        expect('dev->prod'.match(new RegExp(pattern, `${flags}g`))).toEqual(['dev', 'prod']);
    });
});

describe('the indentation', () => {
    const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;

    test.each(['service order {', '  run order x2 { // two', 'vm v2 { cpu: 8  memory: 32GiB'])(
        "grows after '%s'",
        (line) => {
            expect(line).toMatch(new RegExp(increaseIndentPattern));
        },
    );

    test.each(['zone a { }', '// a {', ' * {', 'image: "{"', 'calls stock'])("stays after '%s'", (line) => {
        expect(line).not.toMatch(new RegExp(increaseIndentPattern));
    });

    test("shrinks at a line that begins with '}'", () => {
        expect('  }').toMatch(new RegExp(decreaseIndentPattern));
        expect('zone a { }').not.toMatch(new RegExp(decreaseIndentPattern));
    });
});

describe('a line break', () => {
    test('inside of a doc comment continues it with a star', () => {
        expect(enter('/** One', ' */')).toEqual({ indent: 'indentOutdent', appendText: ' * ' });
        expect(enter('  /** One')).toEqual({ indent: 'none', appendText: ' * ' });
        expect(enter('   * Two', '', '  /** One')).toEqual({ indent: 'none', appendText: '* ' });
        expect(enter(' *', '', '/**')).toEqual({ indent: 'none', appendText: '* ' });
    });

    test('behind a doc comment takes its space back', () => {
        expect(enter('   */', '', '   * Two')).toEqual({ indent: 'none', removeText: 1 });
    });

    test('elsewhere does nothing special', () => {
        expect(enter('/** One */')).toBeUndefined();
        expect(enter('service order {')).toBeUndefined();
        expect(enter(' * no comment', '', 'calls stock')).toBeUndefined();
    });
});

function enter(before: string, after = '', previousLine = ''): EnterRule['action'] | undefined {
    return configuration.onEnterRules.find(
        ({ beforeText, afterText, previousLineText }) =>
            new RegExp(beforeText).test(before) &&
            new RegExp(afterText ?? '').test(after) &&
            new RegExp(previousLineText ?? '').test(previousLine),
    )?.action;
}
