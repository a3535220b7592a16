import type { Rule } from '../rule.ts';
import { noDesiredStateManagement } from './no-desired-state-management.ts';

export const desiredStateRules: readonly Rule[] = [noDesiredStateManagement];
