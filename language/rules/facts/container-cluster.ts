import type { Place } from '../../model/environment.ts';

/** Flux, Argo CD and the like work through the interfaces of Kubernetes, under whatever name it is offered. */
export function isKubernetes({ kind, technology }: Place): boolean {
    return kind === 'cluster' && kubernetes.has(technology?.toLowerCase() ?? '');
}

/** Starts containers and nothing else. */
export function isContainerCluster(place: Place): boolean {
    return isKubernetes(place) || (place.kind === 'cluster' && others.has(place.technology?.toLowerCase() ?? ''));
}

const kubernetes: ReadonlySet<string> = new Set([
    'kubernetes',
    'k8s',
    'k3s',
    'k0s',
    'rke2',
    'microk8s',
    'minikube',
    'openshift',
    'okd',
    'tanzu',
    'eks',
    'gke',
    'aks',
    'oke',
    'doks',
]);

const others: ReadonlySet<string> = new Set(['ecs', 'fargate', 'swarm', 'docker-swarm']);
