import type { Rule } from '../rule.ts';
import { functionMemoryExceedsLimit } from './function-memory-exceeds-limit.ts';
import { functionRuntimeUnsupported } from './function-runtime-unsupported.ts';
import { functionTimeoutExceedsLimit } from './function-timeout-exceeds-limit.ts';
import { functionUnsupportedTuning } from './function-unsupported-tuning.ts';
import { replicasOnOneMachine } from './replicas-on-one-machine.ts';

export const placementRules: readonly Rule[] = [
    functionTimeoutExceedsLimit,
    functionMemoryExceedsLimit,
    functionUnsupportedTuning,
    functionRuntimeUnsupported,
    replicasOnOneMachine,
];
