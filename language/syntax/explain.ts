import { message } from '../messages/message.ts';
import { nearest } from '../spelling/nearest.ts';
import { enclosingKeyword } from './enclosing-keyword.ts';
import { explainForm } from './explain-form.ts';
import { explainHabit } from './explain-habit.ts';
import { explainStatement } from './explain-statement.ts';
import { signOf } from './foreign-signs.ts';
import { isCutShort, isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import { problemOn, replaceBy, type Stop, wordAt } from './stop.ts';
import { superfluousComma } from './superfluous-signs.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Says in one sentence what to write instead. */
export function explain(stop: Stop): SyntaxProblem {
    const lexeme = stop.lexemes[stop.index];
    if (!lexeme || isCutShort(stop.text, stop.lexemes, stop)) return cutShort(stop);
    if (stop.index === 0 && lexeme.kind !== 'name') {
        return problemOn(lexeme, message('syntax.no-declaration', { word: wordAt(stop, 0) }));
    }
    if (isFirstOnLine(stop.text, stop.lexemes, stop.index)) return explainStatement(stop, lexeme);
    return stop.isNameMissing ? noName(stop, lexeme) : unexpected(stop, lexeme);
}

function cutShort(stop: Stop): SyntaxProblem {
    const place = stop.lexemes[stop.index - 1] ?? { kind: 'unknown', start: 0, end: 0 };
    const word = wordAt(stop, -1);
    if (word === ',') return superfluousComma(stop.text, place);
    const isKeyBefore = isFirstOnLine(stop.text, stop.lexemes, stop.index - 2);
    if (signOf(stop.text, place) === ':' && (isKeyBefore || !stop.isNameMissing)) return valueMissing(stop, place);
    if (stop.isNameMissing) return problemOn(place, message('syntax.name-missing', { word }));
    const expected = expectedWords(stop);
    if (expected.length === 0) return problemOn(place, message('syntax.unfinished', { word }));
    return problemOn(place, message('syntax.unfinished-instead', { word, expected }));
}

function valueMissing(stop: Stop, colon: Pick<Lexeme, 'start' | 'end'>): SyntaxProblem {
    const key = stop.lexemes[stop.index - 2];
    const place = { start: key?.start ?? colon.start, end: colon.end };
    return problemOn(place, message('syntax.value-missing', { word: wordAt(stop, -2) }));
}

function noName(stop: Stop, lexeme: Lexeme): SyntaxProblem {
    const isWord = lexeme.kind === 'quantity' || lexeme.kind === 'range' || lexeme.kind === 'date';
    if (isWord) return problemOn(lexeme, message('syntax.no-name', { word: wordAt(stop, 0) }));
    const before = stop.lexemes[stop.index - 1] ?? lexeme;
    return problemOn(before, message('syntax.name-missing', { word: wordAt(stop, -1) }));
}

function unexpected(stop: Stop, lexeme: Lexeme): SyntaxProblem {
    const word = wordAt(stop, 0);
    const known = explainHabit(stop, lexeme) ?? explainForm(stop, lexeme);
    if (known) return known;
    const candidates = lexeme.kind === 'name' && !stop.words.keywords.has(word) ? keywordsAt(stop) : [];
    const suggestion = nearest(word, candidates).find((keyword) => /^\p{L}/u.test(keyword));
    if (suggestion !== undefined && word.length > 1) {
        const text = message('syntax.unexpected-nearest', { word, suggestion });
        return problemOn(lexeme, text, [replaceBy(lexeme, suggestion)]);
    }
    const expected = expectedWords(stop);
    if (expected.length === 0) return problemOn(lexeme, message('syntax.unexpected', { word }));
    return problemOn(lexeme, message('syntax.unexpected-instead', { word, expected }));
}

/** Keywords inside of statements, and those with which the next statement may begin. */
function keywordsAt({ text, lexemes, index, words }: Stop): string[] {
    const context = enclosingKeyword(text, lexemes, index, words);
    const here = context === undefined ? words.declarations : words.blocks.get(context);
    const starts = new Set([...words.declarations, ...[...words.blocks.values()].flatMap((each) => [...each])]);
    return [...words.keywords].filter((keyword) => here?.has(keyword) || !starts.has(keyword));
}

const terminalWords: Readonly<Record<string, string>> = {
    STRING: '"…"',
    QUANTITY: '1',
    DATE: '2027-01-31',
    COUNT: 'x2',
    RANGE: '1..2',
};

/** What may stand at the stop, as an author writes it; empty where the list says nothing or too much. */
function expectedWords({ expected }: Stop): string[] {
    const words = expected
        .filter((name) => name !== '}' && name !== ':')
        .map((name) => terminalWords[name] ?? `'${name}'`);
    return words.length > 6 || expected.includes('ID') ? [] : words;
}
