import { message } from '../messages/message.ts';
import { rangeFrom } from './foreign-range.ts';
import type { Lexeme } from './scan.ts';
import { problemOn, replaceBy } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { quoted } from './values.ts';

/** Says what a character without meaning most probably was meant to be a part of: a text, a name, a unit. */
export function unknownCharacter(text: string, lexeme: Lexeme): SyntaxProblem {
    const character = text.slice(lexeme.start, lexeme.end);
    const line = text.slice(text.lastIndexOf('\n', lexeme.start) + 1);
    const column = lexeme.start - (text.length - line.length);
    const number = character === '%' ? /[\d.]+ +$/.exec(line.slice(0, column)) : null;
    if (number) return unitApart(text, lexeme.start - number[0].length, lexeme.end);
    const from = line.slice(0, column).search(/[^\s{},"]*$/);
    const to = column + line.slice(column).search(/[\s{},"]|$/);
    const whole = line.slice(from, to);
    const place = { start: lexeme.start - column + from, end: lexeme.start - column + to };
    if (whole === character) return problemOn(lexeme, message('syntax.unknown-character', { character }));
    const range = /:\s*$/.test(line.slice(0, from)) ? rangeFrom(whole) : undefined;
    if (range) return problemOn(place, message('syntax.range', { replacement: range }), [replaceBy(place, range)]);
    if (isTextExpected(line.slice(0, from))) {
        const replacement = quoted(whole);
        return problemOn(place, message('syntax.double-quotes', { replacement }), [replaceBy(place, replacement)]);
    }
    if (/\buntil\s+$/.test(line.slice(0, from))) {
        return problemOn(place, message('syntax.date', { replacement: '2027-01-31' }));
    }
    if (/^\d/.test(whole)) return problemOn(place, message('syntax.no-name', { word: whole }));
    return problemOn(lexeme, message('syntax.not-in-name', { character }));
}

function isTextExpected(before: string): boolean {
    return /(?:[:,]|\bfrom|\bbecause|\broutes)\s*$/.test(before);
}

function unitApart(text: string, start: number, end: number): SyntaxProblem {
    const place = { start, end };
    const replacement = text.slice(start, end).replaceAll(/\s/g, '');
    return problemOn(place, message('syntax.unit-apart', { replacement }), [replaceBy(place, replacement)]);
}
