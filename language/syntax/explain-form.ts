import { message } from '../messages/message.ts';
import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import { insert, problemOn, replaceBy, type Stop, wordAt } from './stop.ts';
import type { Replacement, SyntaxProblem } from './syntax-problem.ts';

/** Recognises a statement whose words stand wrongly, and shows how such a statement is written. */
export function explainForm(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    return (
        stepAmongStages(stop, lexeme) ??
        templateWithoutIs(stop, lexeme) ??
        nameBehindIs(stop, lexeme) ??
        partBehindIs(stop, lexeme) ??
        superfluousTo(stop, lexeme) ??
        knownForm(stop, lexeme)
    );
}

/** How the statements are written whose words are most easily mixed up. */
const forms: Readonly<Record<string, string>> = {
    import: 'import order, stock from "../platform"',
    template: 'template service web { … }',
    level: 'level error for single-instance',
    forbid: 'forbid accepting single-instance',
    routes: 'routes "/orders" to order',
    powered: 'powered by feed-a, feed-b',
    step: 'step "migrate the schema" by hand in prod',
    stack: 'stack machines : terraform { covers k8s }',
};

function knownForm(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const head = headOf(stop);
    if (head === undefined) return undefined;
    const word = wordAt(stop, head - stop.index);
    const form = forms[word];
    if (form === undefined) return undefined;
    const repair = repairs[word]?.(stop, lexeme);
    return problemOn(lexeme, message('syntax.form', { word: wordAt(stop, 0), form }), repair ? [repair] : []);
}

/** The keyword of the statement that the parser could not read to its end. */
function headOf({ text, lexemes, index }: Stop): number | undefined {
    for (let at = index - 1; at >= 0; at--) {
        const lexeme = lexemes[at];
        if (!lexeme || /[{}]/.test(signOf(text, lexeme))) return undefined;
        if (Object.hasOwn(forms, text.slice(lexeme.start, lexeme.end))) return at;
        if (isFirstOnLine(text, lexemes, at)) return undefined;
    }
    return undefined;
}

type Repair = (stop: Stop, lexeme: Lexeme) => Replacement | undefined;

const repairs: Readonly<Record<string, Repair>> = {
    import: (stop, lexeme) => {
        if (lexeme.kind === 'string' && wordAt(stop, -1) === 'import') return insert(lexeme.start, 'all from ');
        const before = stop.lexemes[stop.index - 1];
        return before && lexeme.kind === 'name' ? insert(before.end, ',') : undefined;
    },
    level: (stop, lexeme) => {
        const [before, word] = [stop.lexemes[stop.index - 1], wordAt(stop, 0)];
        if (!before || wordAt(stop, -2) !== 'level' || lexeme.kind !== 'name') return undefined;
        if (!levels.has(word)) return insert(lexeme.start, 'for ');
        return replaceBy({ start: before.start, end: lexeme.end }, `${word} for ${wordAt(stop, -1)}`);
    },
    forbid: (stop, lexeme) => {
        if (wordAt(stop, -1) !== 'forbid' || lexeme.kind !== 'name') return undefined;
        return /^accept/.test(wordAt(stop, 0)) ? replaceBy(lexeme, 'accepting') : insert(lexeme.start, 'accepting ');
    },
    routes: (stop, lexeme) => {
        const path = stop.lexemes[stop.index - 1];
        if (wordAt(stop, 0) === '->') return replaceBy(lexeme, 'to');
        return path?.kind === 'string' && lexeme.kind === 'name' ? insert(lexeme.start, 'to ') : undefined;
    },
    powered: (stop, lexeme) => (wordAt(stop, -1) === 'powered' ? insert(lexeme.start, 'by ') : undefined),
};

const levels: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'hint', 'off']);

/** `dev -> step "migrate" by hand -> prod`. */
function stepAmongStages(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const step = stop.lexemes[stop.index - 1];
    if (lexeme.kind !== 'string' || !step || wordAt(stop, -1) !== 'step' || wordAt(stop, -2) !== '->') return undefined;
    return problemOn(step, message('syntax.step-among-stages'));
}

/** `service order : web`, `service order extends web`. */
function templateWithoutIs(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const next = stop.lexemes[stop.index + 1];
    const isSign = signOf(stop.text, lexeme) === ':' || inheritance.has(wordAt(stop, 0));
    const isHeader = kindBefore(stop) !== undefined || stop.lexemes[stop.index - 1]?.kind === 'string';
    if (!isSign || !isHeader || next?.kind !== 'name' || isFirstOnLine(stop.text, stop.lexemes, stop.index + 1)) {
        return undefined;
    }
    return problemOn(lexeme, message('syntax.template-without-is', { template: wordAt(stop, 1) }), [
        replaceBy(lexeme, ' is '.slice(wordAt(stop, 0) === ':' && stop.text[lexeme.start - 1] !== ' ' ? 0 : 1, -1)),
    ]);
}

const inheritance: ReadonlySet<string> = new Set(['extends', 'inherits', 'like', 'uses', 'as']);

/** The keyword two words before the stop: that of `service order`. */
function kindBefore(stop: Stop): string | undefined {
    const word = wordAt(stop, -2);
    return stop.words.keywords.has(word) && stop.words.introduceNames.has(word) ? word : undefined;
}

/** `service is web order`. */
function nameBehindIs(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const kind = kindBefore(stop);
    const [is, name] = [stop.lexemes[stop.index - 1], stop.lexemes[stop.index + 1]];
    if (!is || wordAt(stop, -1) !== 'is' || kind === undefined || lexeme.kind !== 'name') return undefined;
    if (name?.kind !== 'name' || isFirstOnLine(stop.text, stop.lexemes, stop.index + 1)) return undefined;
    const replacement = `${wordAt(stop, 1)} is ${wordAt(stop, 0)}`;
    const place = { start: is.start, end: name.end };
    return problemOn(place, message('syntax.before-is', { replacement: `${kind} ${replacement}` }), [
        replaceBy(place, replacement),
    ]);
}

/** `service order is web "Order"`, `run order is careful x3`. */
function partBehindIs(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const [name, is] = [stop.lexemes[stop.index - 3], stop.lexemes[stop.index - 2]];
    if (!name || !is || wordAt(stop, -2) !== 'is' || !['string', 'count'].includes(lexeme.kind)) return undefined;
    const replacement = `${wordAt(stop, -3)} ${wordAt(stop, 0)} is ${wordAt(stop, -1)}`;
    return problemOn(lexeme, message('syntax.before-is', { replacement }), [
        replaceBy({ start: name.start, end: lexeme.end }, replacement),
    ]);
}

/** `sends to jobs`. */
function superfluousTo(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const to = stop.lexemes[stop.index - 1];
    if (!to || !/^(?:to|from)$/.test(wordAt(stop, -1)) || lexeme.kind !== 'name') return undefined;
    if (kindBefore(stop) === undefined) return undefined;
    const values = { word: wordAt(stop, -2), preposition: wordAt(stop, -1), target: wordAt(stop, 0) };
    const place = { start: to.start, end: lexeme.end };
    return problemOn(to, message('syntax.superfluous-preposition', values), [replaceBy(place, wordAt(stop, 0))]);
}
