import type { Rule } from '../rule.ts';
import { noPipeline } from './no-pipeline.ts';

export const automationRules: readonly Rule[] = [noPipeline];
