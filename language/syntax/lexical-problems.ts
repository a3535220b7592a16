import { message } from '../messages/message.ts';
import { foreignSigns, signOf } from './foreign-signs.ts';
import type { Lexeme } from './scan.ts';
import { insert, problemOn, remove, replaceBy } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { unknownCharacter } from './unknown-character.ts';
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
                return kindAfterName(text, lexemes, index, keywords) ?? foreignSign(text, lexeme) ?? [];
            case 'unknown':
                return unknownCharacter(text, lexeme);
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

function foreignSign(text: string, lexeme: Lexeme): SyntaxProblem | undefined {
    const character = text.slice(lexeme.start, lexeme.end);
    const replacement = signOf(text, lexeme);
    if (/[[\]［］]/.test(character)) return brackets(text, lexeme);
    if (replacement === '') return superfluousSign(text, lexeme);
    const isFullWidth = character in foreignSigns && character > '\u3000';
    const key = isFullWidth ? 'syntax.full-width' : 'syntax.sign';
    return problemOn(lexeme, message(key, { character, replacement }), [replaceBy(lexeme, replacement)]);
}

function superfluousSign(text: string, lexeme: Lexeme): SyntaxProblem {
    const key = text[lexeme.start] === '-' ? 'syntax.dash' : 'syntax.semicolon';
    return problemOn(lexeme, message(key), [remove(text, lexeme)]);
}

/** Reports brackets once, at the opening one, and offers to take both away. */
function brackets(text: string, lexeme: Lexeme): SyntaxProblem | undefined {
    const line = text.slice(text.lastIndexOf('\n', lexeme.start) + 1, lexeme.start);
    const isClosing = /[\]］]/.test(text[lexeme.start] ?? '');
    if (isClosing && /[[［]/.test(line)) return undefined;
    const list = isClosing ? undefined : /^.([^\]］\n]*)[\]］]/.exec(text.slice(lexeme.start));
    if (!list) return problemOn(lexeme, message('syntax.brackets'), [remove(text, lexeme)]);
    const place = { start: lexeme.start, end: lexeme.start + list[0].length };
    return problemOn(place, message('syntax.brackets'), [replaceBy(place, (list[1] ?? '').trim())]);
}
