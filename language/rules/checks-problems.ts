import type { Model } from '../model/model.ts';
import { isRuleId } from './catalogue.ts';
import type { Finding } from './rule.ts';
import { unknownRule } from './unknown-rule.ts';

/** Words in a set of checks that are no rules: nothing is set for them. */
export function checksProblems({ levels, prohibitions }: Pick<Model, 'levels' | 'prohibitions'>): Finding[] {
    return [...levels, ...prohibitions]
        .filter(({ rule }) => !isRuleId(rule))
        .map(({ rule, ruleSource }) => unknownRule(rule, ruleSource, 'checks'));
}
