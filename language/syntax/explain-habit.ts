import { message } from '../messages/message.ts';
import { rangeFrom } from './foreign-range.ts';
import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import { problemOn, replaceBy, type Stop, wordAt } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Recognises what is usual in other notations, so that the message can say how to write it here. */
export function explainHabit(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    return (
        textWithoutQuotes(stop, lexeme) ??
        unitApart(stop, lexeme) ??
        countWithoutSign(stop, lexeme) ??
        colonForBlock(stop, lexeme)
    );
}

/** `from infra/prod`, `version: 1.2.3`: what is glued together was meant as one text. */
function textWithoutQuotes(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const isText = stop.expected.length === 1 && stop.expected[0] === 'STRING' && lexeme.kind === 'name';
    if (!isText && !isGluedToValue(stop, lexeme)) return undefined;
    const start = isText ? lexeme.start : beginningOfGlued(stop);
    const end = start + stop.text.slice(start).search(/[\s{},]|$/);
    const place = { start, end };
    const range = isText ? undefined : rangeFrom(stop.text.slice(start, end));
    if (range) return problemOn(place, message('syntax.range', { replacement: range }), [replaceBy(place, range)]);
    const replacement = `"${stop.text.slice(start, end)}"`;
    return problemOn(place, message('syntax.double-quotes', { replacement }), [replaceBy(place, replacement)]);
}

function isGluedToValue(stop: Stop, lexeme: Lexeme): boolean {
    const before = stop.lexemes[stop.index - 1];
    const isGlued = before?.end === lexeme.start && /^(?:name|quantity|range|date|count)$/.test(before.kind);
    return isGlued && wordAt(stop, 0) !== ',' && isInProperty(stop);
}

function isInProperty({ text, lexemes, index }: Stop): boolean {
    for (let at = index - 1; at > 0 && !isFirstOnLine(text, lexemes, at); at--) {
        const lexeme = lexemes[at];
        if (lexeme && signOf(text, lexeme) === ':') return true;
    }
    return false;
}

function beginningOfGlued({ text, lexemes, index }: Stop): number {
    let first = index;
    while (lexemes[first - 1]?.end === lexemes[first]?.start && text[lexemes[first - 1]?.start ?? 0] !== ':') first--;
    return lexemes[first]?.start ?? 0;
}

/** `500 m`. */
function unitApart(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const before = stop.lexemes[stop.index - 1];
    const isUnit = before?.kind === 'quantity' && /^[\d.]+$/.test(wordAt(stop, -1)) && lexeme.kind === 'name';
    if (!before || !isUnit || lexeme.start - before.end !== 1) return undefined;
    const place = { start: before.start, end: lexeme.end };
    const replacement = wordAt(stop, -1) + wordAt(stop, 0);
    return problemOn(place, message('syntax.unit-apart', { replacement }), [replaceBy(place, replacement)]);
}

/** `run order 3`, `run order 2x` and `run order x 2`. */
function countWithoutSign(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const word = wordAt(stop, 0);
    if (wordAt(stop, -2) !== 'run' || !/^(?:\d+x?|x)$/.test(word)) return undefined;
    const last = word === 'x' ? stop.lexemes[stop.index + 1] : lexeme;
    const place = { start: lexeme.start, end: (last ?? lexeme).end };
    const digits = /\d+/.exec(stop.text.slice(place.start, place.end))?.[0] ?? '2';
    return problemOn(place, message('syntax.count', { replacement: `x${digits}` }), [replaceBy(place, `x${digits}`)]);
}

/** `service order:` with its block indented below. */
function colonForBlock(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    if (signOf(stop.text, lexeme) !== ':' || !isFirstOnLine(stop.text, stop.lexemes, stop.index + 1)) return undefined;
    return problemOn(lexeme, message('syntax.braces-missing'));
}
