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
    'see https://example.org/a_b?c=d#e and www.example.org/_x_ or https://example.org/a.',
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

test('an address becomes a link only where it needs no backslash', () => {
    expect(escapedLine('see https://example.org/a?b=c&d=e')).toBe('see https://example.org/a?b=c&d=e');
    expect(escapedLine('see https://example.org/a_b')).toBe('see https&#58;//example.org/a\\_b');
    expect(escapedLine('(www.example.org/#a)')).toBe('(www&#46;example.org/\\#a)');
    expect(escapedLine('see https://example.org/%ea%b0%80?b="')).toBe('see https&#58;//example.org/%ea%b0%80?b="');
});

test('what cannot be an address never becomes a link', () => {
    expect(escapedLine('<a href="https://example.org">x')).toContain('"https&#58;&#8288;//example.org"\\>x');
    expect(escapedLine('https://50%"x www.a|b')).toBe('https&#58;&#8288;//50%"x www&#8288;&#46;a\\|b');
    expect(escapedLine('<https://example.org>')).toBe('&lt;https&#58;//example.org\\>');
});

test('control characters are left out', () => {
    expect(escapedLine('\u0000a\u001b[31m b')).toBe('a\\[31m b');
});
