import type { Model, Subject } from '../../language/index.ts';

/** The one picture that says most: production as it is deployed, or the nearest there is to it. */
export function mainSubject({ elements, environments, pipelines }: Model): Subject | undefined {
    const environment =
        environments.find(({ tier }) => tier === 'production') ??
        environments.find(({ isProductionLike }) => isProductionLike) ??
        pipelines.at(0)?.stages.at(-1)?.environment ??
        environments.at(0);
    if (environment) return { kind: 'environment', environment: environment.name };
    return elements.length > 0 ? { kind: 'logical' } : undefined;
}
