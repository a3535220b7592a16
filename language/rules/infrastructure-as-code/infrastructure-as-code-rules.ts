import type { Rule } from '../rule.ts';
import { environmentNotReproducible } from './environment-not-reproducible.ts';
import { iacNotVersioned } from './iac-not-versioned.ts';
import { infrastructureNotAsCode } from './infrastructure-not-as-code.ts';
import { mixedInfrastructureTools } from './mixed-infrastructure-tools.ts';
import { monolithicInfrastructureStack } from './monolithic-infrastructure-stack.ts';

export const infrastructureAsCodeRules: readonly Rule[] = [
    infrastructureNotAsCode,
    iacNotVersioned,
    environmentNotReproducible,
    monolithicInfrastructureStack,
    mixedInfrastructureTools,
];
