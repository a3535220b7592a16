import type { Rule } from '../rule.ts';
import { sharedHost } from './shared-host.ts';

export const isolationRules: readonly Rule[] = [sharedHost];
