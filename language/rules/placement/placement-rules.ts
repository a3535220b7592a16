import type { Rule } from '../rule.ts';
import { functionTimeoutExceedsLimit } from './function-timeout-exceeds-limit.ts';

export const placementRules: readonly Rule[] = [functionTimeoutExceedsLimit];
