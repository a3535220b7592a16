import type { Automation, Environment, Place } from '../../model/environment.ts';

/** Brings a cluster to the state that a repository describes. */
export function isGitOps({ tool }: Automation): boolean {
    return tools.has(tool.toLowerCase());
}

const tools: ReadonlySet<string> = new Set([
    'flux',
    'fluxcd',
    'argocd',
    'argo-cd',
    'argo',
    'fleet',
    'rancher-fleet',
    'config-sync',
    'gitops',
]);

/** Each GitOps statement of an environment with what it is written in. */
export function* gitOpsIn(environment: Environment): Generator<{ automation: Automation; owner: Environment | Place }> {
    for (const owner of [environment, ...environment.allPlaces]) {
        for (const automation of owner.reconciliation) if (isGitOps(automation)) yield { automation, owner };
    }
}
