import { message } from '../messages/message.ts';
import type { Lexeme } from './scan.ts';
import { insert, problemOn, replaceBy, type Stop, wordAt } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Recognises what is nearly a statement of the block that it stands in. */
export function explainInBlock(stop: Stop, lexeme: Lexeme, context: string | undefined): SyntaxProblem | undefined {
    if (lexeme.kind !== 'name') return undefined;
    switch (context) {
        case 'pipeline':
            return stageApart(stop, lexeme);
        case 'saga':
            return changesMissing(stop, lexeme);
        case 'checks':
            return levelAsProperty(stop, lexeme);
        default:
            return hostedHere(stop, lexeme, context);
    }
}

/** `dev`, and `prod` on the next line; or a second chain: `staging -> prod`. */
function stageApart(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    if (stop.words.keywords.has(wordAt(stop, 0)) || wordAt(stop, 1) === ':') return undefined;
    const isBehindName = stop.lexemes[stop.index - 1]?.kind === 'name' && wordAt(stop, 1) !== '->';
    return problemOn(
        lexeme,
        message('syntax.stage-apart', { stage: wordAt(stop, 0) }),
        isBehindName ? [insert(lexeme.start, '-> ')] : [],
    );
}

/** `saga checkout { order, bill }`. */
function changesMissing(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const next = wordAt(stop, 1);
    if (stop.words.keywords.has(wordAt(stop, 0)) || ![',', '}', '.'].includes(next)) return undefined;
    return problemOn(lexeme, message('syntax.changes-missing', { target: wordAt(stop, 0) }), [
        insert(lexeme.start, 'changes '),
    ]);
}

/** `single-instance: off`. */
function levelAsProperty(stop: Stop, lexeme: Lexeme): SyntaxProblem | undefined {
    const level = stop.lexemes[stop.index + 2];
    if (wordAt(stop, 1) !== ':' || level?.kind !== 'name') return undefined;
    const replacement = `level ${wordAt(stop, 2)} for ${wordAt(stop, 0)}`;
    const place = { start: lexeme.start, end: level.end };
    return problemOn(lexeme, message('syntax.level-form', { replacement }), [replaceBy(place, replacement)]);
}

/** `broker kafka { topic events }`. */
function hostedHere(stop: Stop, lexeme: Lexeme, context: string | undefined): SyntaxProblem | undefined {
    const word = wordAt(stop, 0);
    const canHost = context !== undefined && stop.words.blocks.get(context)?.has('hosts');
    const name = stop.lexemes[stop.index + 1];
    if (!canHost || !hostable.has(word) || name?.kind !== 'name') return undefined;
    const values = { word, context, target: wordAt(stop, 1) };
    return problemOn(lexeme, message('syntax.hosted-here', values), [replaceBy(lexeme, 'hosts')]);
}

const hostable: ReadonlySet<string> = new Set(['topic', 'queue', 'bucket', 'cache']);
