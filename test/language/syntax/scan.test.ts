import { describe, expect, test } from 'vitest';
import { type LexemeKind, scan } from '../../../language/syntax/scan.ts';

describe('names', () => {
    test.each([
        'order',
        'order-api',
        'order_2',
        '_private',
        'x',
        'x2-large',
        '주문서비스',
        '주문-서비스2',
        'größe',
        '注文',
        'Заказ',
        'café',
    ])("'%s' is one name", (name) => expect(lexemes(name)).toEqual([['name', name]]));

    test('a name in decomposed form is one name', () => {
        const name = '주문서비스é'.normalize('NFD');
        expect(lexemes(name)).toEqual([['name', name]]);
    });

    test('a hyphen before > belongs to the arrow', () => {
        expect(lexemes('dev->prod')).toEqual([
            ['name', 'dev'],
            ['punctuation', '->'],
            ['name', 'prod'],
        ]);
    });

    test('a dot separates the parts of a qualified name', () => {
        expect(lexemes('prod.seoul').map(([kind]) => kind)).toEqual(['name', 'punctuation', 'name']);
    });
});

describe('literals', () => {
    test.each<[LexemeKind, string]>([
        ['quantity', '2'],
        ['quantity', '500m'],
        ['quantity', '512MiB'],
        ['quantity', '1.5GB'],
        ['quantity', '30s'],
        ['quantity', '15min'],
        ['quantity', '99.95%'],
        ['quantity', '200/s'],
        ['quantity', '10MB/s'],
        ['quantity', '0.12 USD/h'],
        ['range', '3..10'],
        ['range', '50..70%'],
        ['date', '2027-06-30'],
        ['count', 'x3'],
        ['count', 'x3..10'],
        ['string', '"주문 서비스"'],
        ['string', String.raw`"a \"quoted\" word \\"`],
        ['line-comment', '// to the end'],
        ['block-comment', '/** over\n * lines */'],
    ])('%s: %s', (kind, text) => expect(lexemes(text)).toEqual([[kind, text]]));

    test('a unit of price does not reach beyond its statement', () => {
        expect(lexemes('price: 2 cpu: 1').map(([, text]) => text)).toEqual(['price', ':', '2', 'cpu', ':', '1']);
    });

    test('a word that begins like a count is a name', () => {
        expect(lexemes('x3large x3-large x')).toEqual([
            ['name', 'x3large'],
            ['name', 'x3-large'],
            ['name', 'x'],
        ]);
    });
});

describe('broken text', () => {
    test('a string without end leaves the braces of its line to the block', () => {
        expect(lexemes('service order "Order {\n}')).toEqual([
            ['name', 'service'],
            ['name', 'order'],
            ['unclosed-string', '"Order'],
            ['punctuation', '{'],
            ['punctuation', '}'],
        ]);
    });

    test('a comment without end reaches to the end of the text', () => {
        expect(lexemes('/* a\nservice b')).toEqual([['unclosed-comment', '/* a\nservice b']]);
    });

    test.each<[LexemeKind, string]>([
        ['foreign', '：'],
        ['foreign', '='],
        ['foreign', '=>'],
        ['foreign', '-->'],
        ['foreign', ';'],
        ['foreign-string', "'text'"],
        ['foreign-string', '“text”'],
        ['foreign-date', '2027-6-3'],
        ['foreign-comment', '# text'],
        ['foreign-comment', '-- text'],
        ['unknown', '🚀'],
        ['unknown', '('],
    ])('%s: %s', (kind, text) => expect(lexemes(text)).toEqual([[kind, text]]));
});

test('every character is white space or belongs to exactly one lexeme', () => {
    const text = '\uFEFFservice 주문 "주문"\t{ cpu: 500m }\r\n/* x */ # y\r\n\u00a0\u3000"z ( 🚀 ½ é\u0301';
    let offset = 0;
    for (const { start, end } of scan(text)) {
        expect(text.slice(offset, start)).toMatch(/^\s*$/);
        expect(end).toBeGreaterThan(start);
        offset = end;
    }
    expect(text.slice(offset)).toMatch(/^\s*$/);
});

function lexemes(text: string): [LexemeKind, string][] {
    return scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
