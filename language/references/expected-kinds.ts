import * as ast from '../grammar/generated/ast.ts';
import type { ElementKind } from '../model/element.ts';
import type { PlaceKind } from '../model/environment.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { Declared, DeclaredKind } from './declared.ts';

/** What a name may stand for at a place in the grammar. */
export interface ExpectedKinds {
    readonly kinds: readonly DeclaredKind[];
    /** Where only some elements make sense; undefined for all. */
    readonly elementKinds?: readonly ElementKind[];
    /** Where only some places make sense; undefined for all. */
    readonly placeKinds?: readonly PlaceKind[];
    /** The first word that a template must have. */
    readonly templateKind?: string;
    /** Plain words that are no names there: `show services`. */
    readonly words?: readonly string[];
}

const workloads: readonly ElementKind[] = ['service', 'function', 'gateway'];
const stores: readonly ElementKind[] = ['database', 'cache', 'bucket'];
const workloadOrBalancer: ExpectedKinds = { kinds: ['element', 'balancer'], elementKinds: workloads };

export const elementWords: Readonly<Record<string, ElementKind>> = {
    actors: 'actor',
    services: 'service',
    functions: 'function',
    gateways: 'gateway',
    externals: 'external',
    databases: 'database',
    caches: 'cache',
    buckets: 'bucket',
    topics: 'topic',
    queues: 'queue',
};

export const placeWords = [
    'provider',
    'region',
    'datacenter',
    'zone',
    'rack',
    'power',
    'host',
    'vm',
    'cluster',
    'pool',
    'group',
    'pod',
    'container',
    'appserver',
    'platform',
    'faas',
    'server',
    'broker',
    'registry',
] as const satisfies readonly PlaceKind[];

const subjectWords = [...Object.keys(elementWords), ...placeWords];

const byInteraction: Readonly<Record<ast.Interaction['kind'], readonly ElementKind[]>> = {
    calls: [...workloads, 'external'],
    reads: stores,
    writes: stores,
    publishes: ['topic'],
    subscribes: ['topic'],
    sends: ['queue'],
    receives: ['queue'],
};

const byProperty: Readonly<Record<string, ExpectedKinds>> = {
    'TeamProperty.team': { kinds: ['team'] },
    'Route.target': { kinds: ['element'], elementKinds: [...workloads, 'external'] },
    'Implementation.target': { kinds: ['aggregate', 'element'], elementKinds: ['service'] },
    'Participation.targets': { kinds: ['aggregate', 'element'], elementKinds: ['service', 'function'] },
    'Environment.base': { kinds: ['environment'] },
    'Run.target': { kinds: ['element'], elementKinds: workloads },
    'NodeAccess.target': { kinds: ['data-node', 'element'], elementKinds: stores },
    'Balancer.targets': workloadOrBalancer,
    'DataNode.database': { kinds: ['element'], elementKinds: stores },
    'DataNode.location': { kinds: ['place'] },
    'Spans.zones': { kinds: ['place'] },
    'Hosting.targets': { kinds: ['element'], elementKinds: ['topic', 'queue', 'bucket', 'cache'] },
    'Powering.feeds': { kinds: ['place'], placeKinds: ['power'] },
    'Coverage.targets': { kinds: ['place', 'balancer'] },
    'Omission.target': { kinds: ['element', 'place', 'balancer', 'data-node'] },
    'Stub.target': { kinds: ['element'] },
    'Pipeline.targets': { kinds: ['element'], elementKinds: workloads },
    'Stage.environment': { kinds: ['environment'] },
    'Step.environment': { kinds: ['environment'] },
    'LevelSetting.environments': { kinds: ['environment'] },
    'View.environment': { kinds: ['environment'] },
    'Selection.targets': { kinds: ['element', 'system', 'place', 'team'], words: subjectWords },
    'Collapse.targets': { kinds: ['element', 'system', 'place'], words: subjectWords },
    'Focus.target': { kinds: ['element'] },
};

export function expectedKinds({ container, property }: Pick<NameReference, 'container' | 'property'>): ExpectedKinds {
    if (ast.isInteraction(container)) return { kinds: ['element'], elementKinds: byInteraction[container.kind] };
    if (property === 'template') return { kinds: ['template'], templateKind: templateKindOf(container) };
    const expected = byProperty[`${container.$type}.${property}`];
    if (!expected) throw new Error(`Nothing is known about references in ${container.$type}.${property}.`);
    return expected;
}

function templateKindOf(container: NameReference['container']): string {
    return ast.isElement(container) || ast.isPlace(container) ? container.kind : 'run';
}

export function isExpected({ kind, node }: Declared, expected: ExpectedKinds): boolean {
    if (!expected.kinds.includes(kind)) return false;
    if (ast.isElement(node)) return expected.elementKinds?.includes(node.kind) ?? true;
    if (ast.isPlace(node)) return expected.placeKinds?.includes(node.kind) ?? true;
    return !ast.isTemplate(node) || node.kind === expected.templateKind;
}
