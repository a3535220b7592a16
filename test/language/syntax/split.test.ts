import { describe, expect, test } from 'vitest';
import { createLanguageServices } from '../../../language/services.ts';
import { split } from '../../../language/syntax/split.ts';

const { words } = createLanguageServices().sections;

describe('split', () => {
    test('gives every declaration its section', () => {
        expect(pieces('service order { calls stock }\n\nservice stock\nteam a\n')).toEqual([
            'service order { calls stock }',
            'service stock',
            'team a',
        ]);
    });

    test('leaves a comment to the declaration below it', () => {
        expect(pieces('service a\n// about b\n/** more */\nservice b // still b\n')).toEqual([
            'service a',
            '// about b\n/** more */\nservice b // still b',
        ]);
    });

    test('parts two declarations on one line', () => {
        expect(pieces('team a team b service c { } service d')).toEqual([
            'team a',
            'team b',
            'service c { }',
            'service d',
        ]);
    });

    test('keeps a declaration together whose parts stand on several lines', () => {
        const text = 'pipeline\n  release\n  for order,\n  service\n{\n  dev\n  -> prod\n}';
        expect(pieces(text)).toEqual([text]);
    });

    test('takes a keyword for a name where a name must stand', () => {
        expect(pieces('service service { calls team }\nservice team')).toEqual([
            'service service { calls team }',
            'service team',
        ]);
    });

    test('ignores braces in strings and comments', () => {
        expect(pieces('service a { image: "}" /* } */ // }\n}\nservice b')).toEqual([
            'service a { image: "}" /* } */ // }\n}',
            'service b',
        ]);
    });

    test('ends an unclosed block at the next declaration that begins its line', () => {
        expect(pieces('service a {\n  calls b\nservice b { }')).toEqual(['service a {\n  calls b', 'service b { }']);
    });

    test('leaves a superfluous brace to the declaration before it', () => {
        expect(pieces('service a { }\n}\nservice b')).toEqual(['service a { }\n}', 'service b']);
    });

    test('gives a misspelled declaration its own section', () => {
        expect(pieces('service a\nservcie b { }\nservice c')).toEqual(['service a', 'servcie b { }', 'service c']);
    });

    test('does not begin a declaration at the key of an indented property', () => {
        expect(pieces('service a:\n  team: b\nteam b')).toEqual(['service a:\n  team: b', 'team b']);
    });

    test('reads lines that end with a carriage return', () => {
        expect(pieces('service a {\r\n}\r\nservice b\r\n')).toEqual(['service a {\r\n}', 'service b']);
    });

    test('leaves the byte order mark out of the first section', () => {
        expect(pieces('\uFEFFservice a\nservice b')).toEqual(['service a', 'service b']);
    });

    test('gives comments without a declaration one section, and an empty file none', () => {
        expect(pieces('// nothing yet\n')).toEqual(['// nothing yet']);
        expect(pieces('')).toEqual([]);
        expect(pieces('\uFEFF \r\n')).toEqual([]);
    });
});

function pieces(text: string): string[] {
    return split(text, words).map(({ start, end }) => text.slice(start, end));
}
