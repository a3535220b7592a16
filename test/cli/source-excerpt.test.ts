import { expect, test } from 'vitest';
import { sourceExcerpt } from '../../cli/reports/source-excerpt.ts';

test('puts the carets below the marked words', () => {
    expect(excerpt('  calls ordr', 'ordr')).toEqual(['  calls ordr', '        ^^^^']);
});

test('gives wide letters two carets and what stands behind them its place', () => {
    expect(excerpt('calls 배송서비스 via http', '배송서비스')).toEqual([
        'calls 배송서비스 via http',
        '      ^^^^^^^^^^',
    ]);
    expect(excerpt('calls 배송서비스 via http', 'http')).toEqual([
        'calls 배송서비스 via http',
        '                     ^^^^',
    ]);
});

test('counts a syllable in separate letters as one wide letter', () => {
    const decomposed = '한글'.normalize('NFD');
    expect(excerpt(`run ${decomposed}`, decomposed)).toEqual([`run ${decomposed}`, '    ^^^^']);
});

test('keeps tabs, so that the carets stand where the terminal puts the words', () => {
    expect(excerpt('\tcalls\tordr', 'ordr')).toEqual(['\tcalls\tordr', '\t     \t^^^^']);
});

test('marks a stretch over several lines to the end of its first', () => {
    const { carets } = sourceExcerpt('service a {', { line: 1, column: 9 }, { line: 3, column: 2 });
    expect(carets).toBe('^^^');
});

test('shows the surroundings of a word in a very long line', () => {
    const { source, padding, carets } = sourceExcerpt(
        `${'a'.repeat(5000)} ordr ${'b'.repeat(5000)}`,
        { line: 1, column: 5002 },
        { line: 1, column: 5006 },
    );
    expect(source.length).toBeLessThan(201);
    expect(source.slice(padding.length, padding.length + carets.length)).toBe('ordr');
});

test('keeps control characters of a file away from the terminal', () => {
    expect(excerpt('a \u001b[31m ordr', 'ordr')[0]).toBe('a \ufffd[31m ordr');
});

function excerpt(line: string, marked: string): string[] {
    const column = line.indexOf(marked) + 1;
    const { source, padding, carets } = sourceExcerpt(
        line,
        { line: 1, column },
        { line: 1, column: column + marked.length },
    );
    return [source, padding + carets];
}
