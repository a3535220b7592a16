import { message } from '../messages/message.ts';
import { foreignSigns, signOf } from './foreign-signs.ts';
import type { Lexeme } from './scan.ts';
import { insert, problemOn, remove, replaceBy } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { quoted } from './values.ts';

/** Mistakes that are visible without grammar: signs of other notations, strings and comments without end. */
export function lexicalProblems(
    text: string,
    lexemes: readonly Lexeme[],
    keywords: ReadonlySet<string>,
): SyntaxProblem[] {
    return lexemes.flatMap((lexeme, index) => {
        switch (lexeme.kind) {
            case 'unclosed-string':
                return problemOn(lexeme, message('syntax.unclosed-string'), [insert(lexeme.end, '"')]);
            case 'unclosed-comment':
                return problemOn({ start: lexeme.start, end: lexeme.start + 2 }, message('syntax.unclosed-comment'));
            case 'foreign-string':
                return foreignString(text, lexeme);
            case 'foreign-comment':
                return foreignComment(text, lexeme);
            case 'foreign-date':
                return foreignDate(text, lexeme);
            case 'foreign':
                return kindAfterName(text, lexemes, index, keywords) ?? foreignSign(text, lexemes, index) ?? [];
            case 'unknown':
                return unknownCharacter(text, lexemes, index);
            default:
                return [];
        }
    });
}

function foreignString(text: string, lexeme: Lexeme): SyntaxProblem {
    const replacement = quoted(text.slice(lexeme.start + 1, lexeme.end - 1));
    return problemOn(lexeme, message('syntax.double-quotes', { replacement }), [replaceBy(lexeme, replacement)]);
}

function foreignComment(text: string, { start, end }: Lexeme): SyntaxProblem {
    const character = /^(?:#+|-+)/.exec(text.slice(start, end))?.[0] ?? '';
    const sign = { start, end: start + character.length };
    return problemOn(sign, message('syntax.comment-sign', { character }), [replaceBy(sign, '//')]);
}

function foreignDate(text: string, lexeme: Lexeme): SyntaxProblem {
    const [year = '', ...rest] = text.slice(lexeme.start, lexeme.end).split(/\D/);
    const replacement = [year, ...rest.map((number) => number.padStart(2, '0'))].join('-');
    return problemOn(lexeme, message('syntax.date', { replacement }), [replaceBy(lexeme, replacement)]);
}

/** `order = container "Order"`, where the kind is one of ours. */
function kindAfterName(
    text: string,
    lexemes: readonly Lexeme[],
    index: number,
    keywords: ReadonlySet<string>,
): SyntaxProblem | undefined {
    const [name, sign, kind] = lexemes.slice(Math.max(index - 1, 0), index + 2);
    if (name?.kind !== 'name' || kind?.kind !== 'name' || !sign || signOf(text, sign) !== ':') return undefined;
    const word = text.slice(kind.start, kind.end);
    if (!text.slice(sign.start, sign.end).startsWith('=') || !keywords.has(word)) return undefined;
    const place = { start: name.start, end: kind.end };
    const replacement = `${word} ${text.slice(name.start, name.end)}`;
    return problemOn(place, message('syntax.kind-first', { replacement }), [replaceBy(place, replacement)]);
}

function foreignSign(text: string, lexemes: readonly Lexeme[], index: number): SyntaxProblem | undefined {
    const lexeme = lexemes[index];
    if (!lexeme) return undefined;
    const character = text.slice(lexeme.start, lexeme.end);
    const replacement = signOf(text, lexeme);
    if (replacement === '') return superfluousSign(text, lexemes, index, character);
    const isFullWidth = character in foreignSigns && character > '\u3000';
    const key = isFullWidth ? 'syntax.full-width' : 'syntax.sign';
    return problemOn(lexeme, message(key, { character, replacement }), [replaceBy(lexeme, replacement)]);
}

/** Reports brackets once, at the opening one, and offers to take both away. */
function superfluousSign(
    text: string,
    lexemes: readonly Lexeme[],
    index: number,
    character: string,
): SyntaxProblem | undefined {
    const lexeme = lexemes[index];
    if (!lexeme) return undefined;
    if (/[;；]/.test(character)) return problemOn(lexeme, message('syntax.semicolon'), [remove(text, lexeme)]);
    if (character === '-') return problemOn(lexeme, message('syntax.dash'), [remove(text, lexeme)]);
    const lineStart = text.lastIndexOf('\n', lexeme.start) + 1;
    if (/[\]］]/.test(character)) {
        const isReported = /[[［]/.test(text.slice(lineStart, lexeme.start));
        return isReported ? undefined : problemOn(lexeme, message('syntax.brackets'), [remove(text, lexeme)]);
    }
    const list = /^.([^\]］\n]*)[\]］]/.exec(text.slice(lexeme.start));
    if (!list) return problemOn(lexeme, message('syntax.brackets'), [remove(text, lexeme)]);
    const place = { start: lexeme.start, end: lexeme.start + list[0].length };
    return problemOn(place, message('syntax.brackets'), [replaceBy(place, (list[1] ?? '').trim())]);
}

/** A character that is glued to a value belongs to a text without quotes; one that is glued to a name, to the name. */
function unknownCharacter(text: string, lexemes: readonly Lexeme[], index: number): SyntaxProblem {
    const lexeme = lexemes[index] ?? { start: 0, end: 0 };
    const character = text.slice(lexeme.start, lexeme.end);
    const start = lexeme.start - (/[^\s{},"]*$/.exec(text.slice(0, lexeme.start).slice(-200))?.[0].length ?? 0);
    const end = lexeme.end + text.slice(lexeme.end).search(/[\s{},"]|$/);
    const before = text.slice(Math.max(0, start - 20), start);
    if (character === '%' && /\d $/.test(text.slice(0, lexeme.start))) return unitApart(text, lexemes, index);
    if (end - start === character.length) return problemOn(lexeme, message('syntax.unknown-character', { character }));
    if (/^\d/.test(text.slice(start, end)) && !/[:,]\s*$/.test(before)) return noName(text, { start, end });
    if (!/(?:[:,]|\bfrom|\bbecause)\s*$/u.test(before))
        return problemOn(lexeme, message('syntax.not-in-name', { character }));
    const place = { start, end };
    const replacement = quoted(text.slice(start, end));
    return problemOn(place, message('syntax.double-quotes', { replacement }), [replaceBy(place, replacement)]);
}

function noName(text: string, place: { readonly start: number; readonly end: number }): SyntaxProblem {
    return problemOn(place, message('syntax.no-name', { word: text.slice(place.start, place.end) }));
}

function unitApart(text: string, lexemes: readonly Lexeme[], index: number): SyntaxProblem {
    const place = { start: lexemes[index - 1]?.start ?? 0, end: lexemes[index]?.end ?? 0 };
    const replacement = text.slice(place.start, place.end).replaceAll(/\s/g, '');
    return problemOn(place, message('syntax.unit-apart', { replacement }), [replaceBy(place, replacement)]);
}
