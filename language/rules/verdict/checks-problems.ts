import type { Model } from '../../model/model.ts';
import { isRuleId } from '../catalogue.ts';
import { isPrinciple } from '../principles.ts';
import type { Finding } from '../rule.ts';
import { unknownRule } from './unknown-rule.ts';

/** Words in a set of checks that are neither rules nor principles: nothing is set for them. */
export function checksProblems({ levels, prohibitions }: Pick<Model, 'levels' | 'prohibitions'>): Finding[] {
    const unknown = [
        ...levels.filter(({ rule }) => !isRuleId(rule) && !isPrinciple(rule)),
        ...prohibitions.filter(({ rule }) => !isRuleId(rule)),
    ];
    return unknown.map(({ rule, ruleSource }) => unknownRule(rule, ruleSource, 'checks'));
}
