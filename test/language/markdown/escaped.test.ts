import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { escaped, escapedLine } from '../../../language/markdown/escaped.ts';

const odd = [
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '> quote',
    '*a* _b_ **c** `d` ~e~',
    '[a](b) ![c](d) <b>e</b> <https://f.example>',
    'a | b',
    '&amp; &lt;',
    '$x$ {1 + 1}',
    '\\ \\* end\\',
    '```',
    '---',
    '===',
    '<!-- groundplan -->',
    '{/* groundplan */}',
    'R&D & more&hellip; a=b x&#1',
    '주문 서비스',
];

test.each(odd)('%s is shown as it is', (text) => {
    const { children } = fromMarkdown(escapedLine(text));
    expect(children).toHaveLength(1);
    expect(children[0]).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
});

test('line breaks stay, or become spaces in one line', () => {
    expect(escaped('a\n- b')).toBe('a\n\\- b');
    expect(escapedLine(' a\n\n- b\t c ')).toBe('a - b c');
});
