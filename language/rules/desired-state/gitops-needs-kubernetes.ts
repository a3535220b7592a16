import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place } from '../../model/environment.ts';
import { isKubernetes } from '../facts/container-cluster.ts';
import { declaring } from '../fixes/declaring.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { gitOpsIn } from './gitops-tools.ts';

/** A GitOps tool has nothing there through which it could work. */
export const gitopsNeedsKubernetes: EnvironmentRule = {
    id: 'gitops-needs-kubernetes',
    principle: 'desired-state',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const { automation, owner } of gitOpsIn(environment)) {
            const inner = placesIn(owner, environment);
            const around = owner.kind === 'environment' ? [] : [...enclosing(owner)];
            if ([...inner, ...around].some(mayBeKubernetes) || isExtended(environment)) continue;
            const target = [...around.slice(0, 1), ...inner].find(isTarget);
            if (!target) continue;
            const { tool, origin, source } = automation;
            const replacement = orchestratorFor(target);
            const fix: Fix = {
                title: message('fix.reconcile-by', { tool: replacement ?? '', target: target.name }),
                kind: 'suggestion',
                changes: [
                    {
                        kind: 'replace-statement',
                        statement: source,
                        by: {
                            kind: 'reconciled',
                            tool: replacement ?? '',
                            ...(origin === undefined ? {} : { origin }),
                        },
                    },
                ],
            };
            yield {
                at: source,
                declaration: declaring(source, owner, environment),
                message: message('rule.gitops-needs-kubernetes', {
                    tool,
                    kind: message(`kind.${target.kind}`),
                    target: target.name,
                    environment: environment.name,
                }),
                related: [
                    { at: target.nameSource, message: message('related.no-kubernetes', { target: target.name }) },
                ],
                fixes: replacement === undefined ? [] : fixesAt(source, fix, [], environment),
            };
        }
    },
};

function placesIn(owner: Environment | Place, { allPlaces }: Environment): readonly Place[] {
    if (owner.kind === 'environment') return allPlaces;
    return allPlaces.filter((place) => place !== owner && [...enclosing(place)].includes(owner));
}

/** A cluster of which no technology is known may be one. */
function mayBeKubernetes(place: Place): boolean {
    return isKubernetes(place) || (place.kind === 'cluster' && place.technology === undefined);
}

/** Something that reaches beyond the cluster: Crossplane, or a controller that runs Terraform. */
function isExtended({ allPlaces, provisioning }: Environment): boolean {
    const words = allPlaces.flatMap(({ properties }) => properties.get('extensions')?.values ?? []);
    const tools = [...provisioning, ...allPlaces.flatMap((place) => place.provisioning)].map(({ tool }) => tool);
    const names = [...words.flatMap((value) => (value.kind === 'word' ? value.word : [])), ...tools];
    return names.some((name) => /crossplane|controller/i.test(name));
}

/** Something that runs instances; a zone or a machine of which nothing more is known may hold a cluster. */
function isTarget({ kind, placements }: Place): boolean {
    const isRunning = kind === 'cluster' || kind === 'group' || kind === 'platform' || kind === 'faas';
    return isRunning || ((kind === 'vm' || kind === 'host') && placements.length > 0);
}

function orchestratorFor({ kind, technology }: Place): string | undefined {
    if (kind === 'vm' || kind === 'host') return 'nomad';
    return kind === 'cluster' ? technology : undefined;
}
