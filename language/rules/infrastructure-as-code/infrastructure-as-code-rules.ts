import type { Rule } from '../rule.ts';
import { infrastructureNotAsCode } from './infrastructure-not-as-code.ts';

export const infrastructureAsCodeRules: readonly Rule[] = [infrastructureNotAsCode];
