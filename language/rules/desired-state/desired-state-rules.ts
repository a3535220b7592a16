import type { Rule } from '../rule.ts';
import { desiredStateWithoutAutomation } from './desired-state-without-automation.ts';
import { noDesiredStateManagement } from './no-desired-state-management.ts';

export const desiredStateRules: readonly Rule[] = [noDesiredStateManagement, desiredStateWithoutAutomation];
