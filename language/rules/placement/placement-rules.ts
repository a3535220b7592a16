import type { Rule } from '../rule.ts';
import { aggregateFunctionsWithoutFacade } from './aggregate-functions-without-facade.ts';
import { applicationContainerSlowStart } from './application-container-slow-start.ts';
import { applicationContainerTechnology } from './application-container-technology.ts';
import { capacityOvercommit } from './capacity-overcommit.ts';
import { containerNotRoutable } from './container-not-routable.ts';
import { containerOsMismatch } from './container-os-mismatch.ts';
import { containersWithoutOrchestrator } from './containers-without-orchestrator.ts';
import { decliningOrchestrator } from './declining-orchestrator.ts';
import { faasSteadyLoad } from './faas-steady-load.ts';
import { functionColdStart } from './function-cold-start.ts';
import { functionFinerThanAggregate } from './function-finer-than-aggregate.ts';
import { functionMemoryExceedsLimit } from './function-memory-exceeds-limit.ts';
import { functionRuntimeUnsupported } from './function-runtime-unsupported.ts';
import { functionTimeoutExceedsLimit } from './function-timeout-exceeds-limit.ts';
import { functionUnsupportedTuning } from './function-unsupported-tuning.ts';
import { paasControlNeeded } from './paas-control-needed.ts';
import { physicalMachineUnderused } from './physical-machine-underused.ts';
import { physicalMachineWithoutReason } from './physical-machine-without-reason.ts';
import { replicasOnOneMachine } from './replicas-on-one-machine.ts';
import { sagaAcrossDeploymentUnits } from './saga-across-deployment-units.ts';
import { scalingMismatch } from './scaling-mismatch.ts';
import { sharedApplicationContainer } from './shared-application-container.ts';
import { statefulFunction } from './stateful-function.ts';
import { synchronousFunctionChain } from './synchronous-function-chain.ts';
import { virtualizationDiminishingReturns } from './virtualization-diminishing-returns.ts';
import { vmPerServiceCost } from './vm-per-service-cost.ts';
import { webassemblyInProduction } from './webassembly-in-production.ts';
import { windowsContainerFootprint } from './windows-container-footprint.ts';

export const placementRules: readonly Rule[] = [
    functionTimeoutExceedsLimit,
    functionMemoryExceedsLimit,
    functionUnsupportedTuning,
    functionRuntimeUnsupported,
    statefulFunction,
    functionColdStart,
    scalingMismatch,
    synchronousFunctionChain,
    functionFinerThanAggregate,
    aggregateFunctionsWithoutFacade,
    sagaAcrossDeploymentUnits,
    faasSteadyLoad,
    webassemblyInProduction,
    replicasOnOneMachine,
    physicalMachineWithoutReason,
    physicalMachineUnderused,
    capacityOvercommit,
    virtualizationDiminishingReturns,
    vmPerServiceCost,
    containerNotRoutable,
    containersWithoutOrchestrator,
    containerOsMismatch,
    windowsContainerFootprint,
    decliningOrchestrator,
    sharedApplicationContainer,
    applicationContainerTechnology,
    applicationContainerSlowStart,
    paasControlNeeded,
];
