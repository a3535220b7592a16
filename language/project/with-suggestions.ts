import { message } from '../messages/message.ts';
import type { Problem } from '../messages/problem.ts';
import { stretchOf } from '../model/source.ts';
import { nearest } from '../spelling/nearest.ts';

/** Each suggestion looks at every name: without a limit, deleting one file of a large project would freeze the editor. */
const most = 100;

/** The problems in the order of the text; the first unknown names are told with those that they may have meant. */
export function withSuggestions(problems: readonly Problem[]): Problem[] {
    let remaining = most;
    return problems
        .toSorted(byPlace)
        .map((problem) => (problem.misspelled && remaining-- > 0 ? suggested(problem) : problem));
}

function suggested(problem: Problem): Problem {
    const { at, misspelled } = problem;
    const suggestions = misspelled ? nearest(misspelled.name, misspelled.candidates()) : [];
    const [suggestion] = suggestions;
    if (!misspelled || suggestion === undefined) return problem;
    const replacements = suggestions.map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return {
        ...problem,
        message: message('name.unknown-nearest', { name: misspelled.name, suggestion }),
        replacements,
    };
}

function byPlace(left: Problem, right: Problem): number {
    const [one, other] = [stretchOf(left.at), stretchOf(right.at)];
    if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
    return one.start - other.start;
}
