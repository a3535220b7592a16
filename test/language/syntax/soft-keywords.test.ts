import { describe, expect, test } from 'vitest';
import { createLanguageServices } from '../../../language/services.ts';
import { readSyntax } from '../../support/read-syntax.ts';

const { keywords } = createLanguageServices().sections.words;
const words = [...keywords].filter((keyword) => /^\p{L}/u.test(keyword));

describe.each(words)("'%s'", (word) => {
    test('names an element', () => expectRead(`service ${word} { calls ${word} }`));
    test('names a team', () => expectRead(`team ${word}\nservice order { team: ${word} }`));
    test('names a place', () =>
        expectRead(`environment prod { zone ${word} { run ${word} x2 } spans ${word}, ${word} }`));
    test('names a data node', () => expectRead(`environment prod { primary ${word} as ${word} in ${word} }`));
    test('names an environment and a stage', () =>
        expectRead(
            `environment ${word} like ${word}\npipeline ${word} { ${word} -> ${word} with approval -> ${word} }`,
        ));
    test('names a view', () => expectRead(`view ${word} of ${word} { show ${word}, ${word} focus ${word} depth 2 }`));
    test('is a technology', () => expectRead(`environment prod { cluster k8s : ${word} { } }`));
    test('is part of a qualified name', () => expectRead(`service order { calls shop.${word} }`));
    test('is a value', () => expectRead(`service order { spread: ${word} kind: a, ${word} }`));
});

test.each(words.filter((word) => word !== 'team'))("'%s' is the key of a property", (word) => {
    expectRead(`topic orders {\n  ${word}: "text"\n}`);
});

test('a forgotten name does not swallow the keyword of the next line', () => {
    const { declarations, problems } = readSyntax(
        'service order {\n  calls\n  reads orders\n}\nservice\nservice stock',
    );
    expect(declarations).toEqual(['service order { reads orders }', 'service stock']);
    expect(problems).toHaveLength(2);
});

test('equal-looking names are equal, composed or not', () => {
    const name = '주문é';
    const { declarations } = readSyntax(`service ${name.normalize('NFD')} { calls ${name.normalize('NFD')} }`);
    expect(declarations.map((declaration) => declaration.includes(`service ${name} `))).toEqual([true]);
});

function expectRead(text: string): void {
    expect(readSyntax(text).problems.map(({ message }) => message)).toEqual([]);
}
