import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isContainerCluster } from '../facts/container-cluster.ts';
import { type Packaging, packagingOf } from '../facts/packaging-of.ts';
import { isMachineGroup } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** An orchestrator is to run what it has no way to start. */
export const orchestratorWorkloadMismatch: EnvironmentRule = {
    id: 'orchestrator-workload-mismatch',
    principle: 'desired-state',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment, placements, names }) {
        for (const [element, each] of placements) {
            const found = each.flatMap((placement) => mismatchOf(placement) ?? [])[0];
            if (!found) continue;
            const { placement, orchestrator, packaging, isForContainers } = found;
            yield {
                at: placement.targetSource,
                declaration: placement.source,
                severity: packaging.isStated ? 'error' : isForContainers ? 'warning' : 'info',
                about: [placement],
                message: message(
                    isForContainers
                        ? 'rule.orchestrator-workload-mismatch'
                        : 'rule.orchestrator-workload-mismatch.machines',
                    {
                        orchestrator: orchestrator.name,
                        kind: message(`kind.${element.kind}`),
                        service: element.name,
                        environment: environment.name,
                        packaging: packaging.word,
                    },
                ),
                related: [
                    { at: orchestrator.nameSource, message: message('related.runs-on', { place: orchestrator.name }) },
                ],
                fixes: isForContainers ? asContainer(found) : inContainer(placement, environment, names),
            };
        }
    },
};

interface Mismatch {
    readonly placement: Placement;
    readonly orchestrator: Place;
    readonly packaging: Packaging;
    /** Whether it starts containers only, or machines only. */
    readonly isForContainers: boolean;
}

/** What stands in a container is one, whatever is inside it. */
function mismatchOf(placement: Placement): Mismatch | undefined {
    const packaging = packagingOf(placement);
    const around = [...enclosing(placement.place)];
    const index = around.findIndex(({ kind }) => kind === 'cluster' || kind === 'group');
    const orchestrator = around[index];
    const inside = around.slice(0, index);
    if (!packaging || !orchestrator || inside.some(isWrapping)) return undefined;
    if (isContainerCluster(orchestrator)) {
        if (packaging.word === 'container' || isExtendedFor(packaging.word, orchestrator)) return undefined;
        return { placement, orchestrator, packaging, isForContainers: true };
    }
    const startsMachines = orchestrator.kind === 'group' || isMachineGroup(orchestrator);
    const hasAgent = [...inside, orchestrator].some(({ reconciliation }) => reconciliation.length > 0);
    if (!startsMachines || hasAgent || packaging.word !== 'container') return undefined;
    return { placement, orchestrator, packaging, isForContainers: false };
}

function isWrapping({ kind }: Place): boolean {
    return kind === 'container' || kind === 'pod' || kind === 'appserver';
}

/** An extension that is not known may run anything. */
function isExtendedFor(packaging: string, { properties }: Place): boolean {
    const words = properties.get('extensions')?.values.flatMap((value) => (value.kind === 'word' ? value.word : []));
    return (words ?? []).some((word) => {
        const runs = extensions[word.toLowerCase()];
        return runs === undefined || runs === packaging;
    });
}

/** What well-known extensions run; '' for those that run nothing. */
const extensions: Readonly<Record<string, string>> = {
    kubevirt: 'vm-image',
    harvester: 'vm-image',
    'openshift-virtualization': 'vm-image',
    spinkube: 'webassembly',
    kwasm: 'webassembly',
    runwasi: 'webassembly',
    wasmcloud: 'webassembly',
    'spark-operator': 'hadoop-job',
    crossplane: '',
    istio: '',
    linkerd: '',
    keda: '',
    'cert-manager': '',
};

function asContainer({ placement, orchestrator, packaging }: Mismatch): Fix[] {
    const { element, properties } = placement;
    const own = properties.get('packaging') ?? element.properties.get('packaging');
    const isOfRun = ['packaging', 'image', 'artifact'].some((key) => properties.has(key));
    const container: Fix = {
        title: message('fix.package-as-container', { service: element.name }),
        kind: 'suggestion',
        changes: [
            {
                kind: 'set-property',
                of: isOfRun ? placement.source : element.source,
                existing: own?.valueSource,
                key: 'packaging',
                value: 'container',
            },
        ],
    };
    if (packaging.word !== 'vm-image' || orchestrator.properties.has('extensions')) return [container];
    const statement = { kind: 'property', key: 'extensions', value: 'kubevirt' } as const;
    const extended: Fix = {
        title: message('fix.extend-cluster', { cluster: orchestrator.name, extension: 'kubevirt' }),
        kind: 'suggestion',
        changes: [{ kind: 'add-statement', into: orchestrator.source, statement }],
    };
    return [container, extended];
}

function inContainer({ element, source }: Placement, environment: Environment, names: ReadonlySet<string>): Fix[] {
    const name = freeName(`${element.name}-container`, names);
    const wrapped: Fix = {
        title: message('fix.run-in-container', { service: element.name }),
        kind: 'suggestion',
        changes: [{ kind: 'wrap', statement: source, place: { placeKind: 'container', name } }],
    };
    return fixesAt(source, wrapped, [], environment);
}
