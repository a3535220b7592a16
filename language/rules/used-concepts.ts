import type { Automation, Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';

export function isReconciliationUsedIn({ environments }: Model): boolean {
    return environments.some(({ reconciliation, allPlaces }) => {
        return isUsed(reconciliation) || allPlaces.some((place) => isUsed(place.reconciliation));
    });
}

export function isProvisioningUsedIn({ environments }: Model): boolean {
    return environments.some(isProvisioned);
}

export function isClusterUsedIn({ environments }: Model): boolean {
    return environments.some(({ allPlaces }) => allPlaces.some(({ kind }) => kind === 'cluster' || kind === 'group'));
}

function isProvisioned({ provisioning, stacks, allPlaces, balancers }: Environment): boolean {
    return (
        isUsed(provisioning) ||
        stacks.length > 0 ||
        [...allPlaces, ...balancers].some((part) => isUsed(part.provisioning))
    );
}

/** Whether a project tells of any infrastructure code where it lies. */
export function isOriginUsedIn({ environments }: Model): boolean {
    return environments.some((environment) => {
        const parts = [environment, ...environment.allPlaces, ...environment.balancers];
        const isStated = parts.some(({ provisioning }) => provisioning.some(({ origin }) => origin !== undefined));
        return isStated || environment.stacks.some(({ properties }) => properties.has('repository'));
    });
}

function isUsed(automation: readonly Automation[]): boolean {
    return automation.length > 0;
}
