import { awsLambda } from './aws-lambda.ts';
import { azureFunctions } from './azure-functions.ts';
import { cloudRun } from './cloud-run.ts';
import { cloudRunFunctions } from './cloud-run-functions.ts';
import type { FunctionProfile } from './function-profile.ts';

export const functionProfiles: readonly FunctionProfile[] = [awsLambda, azureFunctions, cloudRunFunctions, cloudRun];

export function functionProfileOf(technology: string | undefined): FunctionProfile | undefined {
    const word = technology?.toLowerCase();
    return functionProfiles.find(({ technologies }) => word !== undefined && technologies.includes(word));
}
