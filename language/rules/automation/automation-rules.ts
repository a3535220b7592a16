import type { Rule } from '../rule.ts';
import { manualDeploymentStep } from './manual-deployment-step.ts';
import { noImageRegistry } from './no-image-registry.ts';
import { noPipeline } from './no-pipeline.ts';
import { pipelineSharedByServices } from './pipeline-shared-by-services.ts';
import { rebuiltPerEnvironment } from './rebuilt-per-environment.ts';
import { unpinnedArtifact } from './unpinned-artifact.ts';

export const automationRules: readonly Rule[] = [
    noPipeline,
    manualDeploymentStep,
    pipelineSharedByServices,
    noImageRegistry,
    rebuiltPerEnvironment,
    unpinnedArtifact,
];
