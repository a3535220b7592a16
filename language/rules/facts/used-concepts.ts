import type { Automation, Environment } from '../../model/environment.ts';
import { perModel } from './per-model.ts';

export const isReconciliationUsedIn = perModel(({ environments }) => {
    return environments.some(({ reconciliation, allPlaces }) => {
        return isUsed(reconciliation) || allPlaces.some((place) => isUsed(place.reconciliation));
    });
});

export const isProvisioningUsedIn = perModel(({ environments }) => {
    return environments.some(isProvisioned);
});

export const isClusterUsedIn = perModel(({ environments }) => {
    return environments.some(({ allPlaces }) => allPlaces.some(({ kind }) => kind === 'cluster' || kind === 'group'));
});

function isProvisioned({ provisioning, stacks, allPlaces, balancers }: Environment): boolean {
    return (
        isUsed(provisioning) ||
        stacks.length > 0 ||
        [...allPlaces, ...balancers].some((part) => isUsed(part.provisioning))
    );
}

/** Whether a project tells of any infrastructure code where it lies. */
export const isOriginUsedIn = perModel(({ environments }) => {
    return environments.some((environment) => {
        const parts = [environment, ...environment.allPlaces, ...environment.balancers];
        const isStated = parts.some(({ provisioning }) => provisioning.some(({ origin }) => origin !== undefined));
        return isStated || environment.stacks.some(({ properties }) => properties.has('repository'));
    });
});

function isUsed(automation: readonly Automation[]): boolean {
    return automation.length > 0;
}
