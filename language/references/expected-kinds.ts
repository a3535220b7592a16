import * as ast from '../grammar/generated/ast.ts';
import type { ElementKind } from '../model/element.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { Declared, DeclaredKind } from './declared.ts';

/** What a name may stand for at a place in the grammar. */
export interface ExpectedKinds {
    readonly kinds: readonly DeclaredKind[];
    /** Where only some elements make sense; undefined for all. */
    readonly elementKinds?: readonly ElementKind[];
    /** Plain words that are no names there: `show services`. */
    readonly words?: readonly string[];
}

const workloads: readonly ElementKind[] = ['service', 'function', 'gateway'];

export const elementWords: Readonly<Record<string, ElementKind>> = {
    services: 'service',
    functions: 'function',
    databases: 'database',
    topics: 'topic',
    gateways: 'gateway',
    externals: 'external',
};

export const placeWords = [
    'region',
    'zone',
    'datacenter',
    'host',
    'vm',
    'cluster',
    'container',
    'appserver',
    'platform',
    'faas',
    'server',
] as const;

const anySubject: ExpectedKinds = { kinds: ['element', 'place'], words: [...Object.keys(elementWords), ...placeWords] };

const byInteraction: Readonly<Record<ast.Interaction['kind'], readonly ElementKind[]>> = {
    calls: [...workloads, 'external'],
    reads: ['database'],
    writes: ['database'],
    publishes: ['topic'],
    subscribes: ['topic'],
};

const byProperty: Readonly<Record<string, ExpectedKinds>> = {
    'TeamProperty.team': { kinds: ['team'] },
    'Environment.base': { kinds: ['environment'] },
    'Run.target': { kinds: ['element'], elementKinds: workloads },
    'NodeAccess.target': { kinds: ['data-node', 'element'], elementKinds: ['database'] },
    'Balancer.targets': { kinds: ['element'], elementKinds: workloads },
    'DataNode.database': { kinds: ['element'], elementKinds: ['database'] },
    'DataNode.location': { kinds: ['place'] },
    'Spans.zones': { kinds: ['place'] },
    'Omission.target': { kinds: ['element', 'place', 'balancer', 'data-node'] },
    'Stub.target': { kinds: ['element'] },
    'Pipeline.targets': { kinds: ['element'], elementKinds: workloads },
    'Stage.environment': { kinds: ['environment'] },
    'View.environment': { kinds: ['environment'] },
    'Selection.targets': anySubject,
    'Collapse.targets': anySubject,
    'Focus.target': { kinds: ['element'] },
};

export function expectedKinds({ container, property }: Pick<NameReference, 'container' | 'property'>): ExpectedKinds {
    if (ast.isInteraction(container)) return { kinds: ['element'], elementKinds: byInteraction[container.kind] };
    const expected = byProperty[`${container.$type}.${property}`];
    if (!expected) throw new Error(`Nothing is known about references in ${container.$type}.${property}.`);
    return expected;
}

export function isExpected(declared: Declared, { kinds, elementKinds }: ExpectedKinds): boolean {
    if (!kinds.includes(declared.kind)) return false;
    return !ast.isElement(declared.node) || !elementKinds || elementKinds.includes(declared.node.kind);
}
