import { acceptanceProblemIds, type Diagnostic, describedRules, nearest, principles } from '../../language/index.ts';
import { type Text, texts } from '../texts.ts';

/**
 * Whether a finding is of one of these rules or principles, or why that cannot be said. Mistakes in the text are always
 * wanted: while there are any, the rules do not see everything.
 */
export function wantedFindings(rules: readonly string[] | undefined): ((diagnostic: Diagnostic) => boolean) | Text {
    if (!rules) return () => true;
    const unknown = rules.find((rule) => !names.has(rule));
    if (unknown !== undefined) return texts.unknownRule(unknown, nearest(unknown, names));
    const wanted = new Set(describedRules.filter((rule) => isNamed(rule, rules)).map(({ id }) => id));
    return ({ origin, code }) => origin === 'text' || wanted.has(code) || rules.includes(code);
}

const names = new Set([...describedRules.map(({ id }) => id), ...principles, ...acceptanceProblemIds]);

function isNamed({ id, principle }: (typeof describedRules)[number], rules: readonly string[]): boolean {
    return rules.includes(id) || rules.includes(principle);
}
