import type { Rule } from '../rule.ts';
import { environmentDiffersFromProduction } from './environment-differs-from-production.ts';
import { missingDependencyInEnvironment } from './missing-dependency-in-environment.ts';
import { noPreproductionEnvironment } from './no-preproduction-environment.ts';
import { pipelineSkipsEnvironment } from './pipeline-skips-environment.ts';

export const environmentRules: readonly Rule[] = [
    noPreproductionEnvironment,
    pipelineSkipsEnvironment,
    environmentDiffersFromProduction,
    missingDependencyInEnvironment,
];
