import { type Message, message } from '../messages/message.ts';
import { type Environment, enclosing, type Place, type PlaceKind } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import { wordOf } from '../model/value.ts';
import type { DeploymentPrinciple } from '../rules/principles.ts';

/** What a model says about a principle in an environment; nothing where it is silent about it. */
export function statedFacts(principle: DeploymentPrinciple, environment: Environment, model: Model): Message[] {
    return readers[principle](environment, model);
}

type Reader = (environment: Environment, model: Model) => Message[];

const readers: Readonly<Record<DeploymentPrinciple, Reader>> = {
    isolation: ({ placements }) => {
        const homes = placements.flatMap(({ place }) => [...enclosing(place)].find(isHome)?.kind ?? []);
        return [...Map.groupBy(homes, (kind) => kind)].map(([kind, { length }]) => {
            return message('stated.runs-in', { count: length, kind: message(`kind.${kind}`) });
        });
    },
    automation: (environment, { pipelines }) => {
        const reaching = pipelines.filter(({ stages }) => stages.some((stage) => stage.environment === environment));
        return named('stated.delivered-by', new Set(reaching.map(({ name }) => name)));
    },
    'infrastructure-as-code': ({ provisioning, stacks, allPlaces, balancers }) => {
        const automation = [provisioning, ...[...allPlaces, ...balancers].map((each) => each.provisioning)].flat();
        const tools = [...automation.map(({ tool }) => tool), ...stacks.flatMap(({ tool }) => tool ?? [])];
        return named('stated.described-by', new Set(tools));
    },
    'zero-downtime': ({ placements }) => {
        const rollouts = placements.flatMap(({ properties }) => wordOf(properties, 'rollout') ?? []);
        return [...Map.groupBy(rollouts, (rollout) => rollout)].map(([rollout, { length }]) => {
            return message('stated.rolled-out', { count: length, rollout });
        });
    },
    'desired-state': ({ reconciliation, allPlaces }) => {
        const tools = [reconciliation, ...allPlaces.map((place) => place.reconciliation)].flat();
        const keepers = allPlaces.filter(keepsStateItself).map(({ technology, kind }) => technology ?? kind);
        return named('stated.kept-by', new Set([...tools.map(({ tool }) => tool), ...keepers]));
    },
};

/** The innermost place that says something about isolation. */
function isHome({ kind }: Place): boolean {
    return homes.includes(kind);
}

const homes: readonly PlaceKind[] = [
    'host',
    'vm',
    'cluster',
    'group',
    'container',
    'pod',
    'appserver',
    'platform',
    'faas',
];

function keepsStateItself({ kind }: Place): boolean {
    return kind === 'cluster' || kind === 'group' || kind === 'platform' || kind === 'faas';
}

function named(key: 'stated.delivered-by' | 'stated.described-by' | 'stated.kept-by', names: Set<string>): Message[] {
    return names.size > 0 ? [message(key, { names: [...names] })] : [];
}
