import { message } from '../../messages/message.ts';
import type { Balancer, Environment, Place, PlaceKind, Stack } from '../../model/environment.ts';
import type { EnvironmentRule, Fix, Violation } from '../rule.ts';
import { isProvisioningUsedIn } from '../used-concepts.ts';

/** Infrastructure that somebody set up by hand cannot be reviewed, repeated or rolled back. */
export const infrastructureNotAsCode: EnvironmentRule = {
    id: 'infrastructure-not-as-code',
    principle: 'infrastructure-as-code',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        if (environment.provisioning.length > 0 || environment.stacks.some(({ coversEverything }) => coversEverything))
            return;
        const tools = toolsByUse(environment);
        const covered = new Set<Place | Balancer>(environment.stacks.flatMap(coveredBy));
        for (const part of unprovisioned(environment, covered)) {
            yield {
                at: part.nameSource,
                declaration: part.source,
                message: message('rule.infrastructure-not-as-code', {
                    kind: message(part.kind === 'balancer' ? `diagram.kind.${part.form}` : `kind.${part.kind}`),
                    name: part.name,
                    environment: environment.name,
                }),
                fixes: tools.slice(0, 1).map((tool) => provisionBy(tool, part)),
            };
        }
    },

    concept: {
        isUsedIn: isProvisioningUsedIn,
        absence: ({ environment }, violations) => absence(environment, violations),
    },
};

/** The outermost parts without code: what provisions a part covers everything inside it. */
function* unprovisioned(around: Environment | Place, covered: Covered): Generator<Place | Balancer> {
    for (const balancer of outermostBalancers(around))
        if (balancer.provisioning.length === 0 && !covered.has(balancer)) yield balancer;
    for (const place of around.kind === 'environment' ? around.places : around.children) {
        if (place.provisioning.length > 0 || covered.has(place) || isOperatedByProvider(place)) continue;
        if (isDescribedByCode(place)) yield place;
        else yield* unprovisioned(place, covered);
    }
}

type Covered = ReadonlySet<Place | Balancer>;

function coveredBy({ covered, coveredBalancers }: Stack): (Place | Balancer)[] {
    return [...covered, ...coveredBalancers];
}

function outermostBalancers(around: Environment | Place): readonly Balancer[] {
    if (around.kind !== 'environment') return around.balancers;
    return around.balancers.filter(({ place }) => place === undefined);
}

const described: readonly PlaceKind[] = ['vm', 'cluster', 'group', 'server', 'broker', 'registry'];

/** Hardware is bought, zones are given, and containers come from images. */
function isDescribedByCode({ kind }: Place): boolean {
    return described.includes(kind);
}

function isOperatedByProvider({ kind }: Place): boolean {
    return kind === 'platform' || kind === 'faas';
}

function toolsByUse({ allPlaces, balancers, stacks }: Environment): string[] {
    const provisioned = [...allPlaces, ...balancers].flatMap(({ provisioning }) => provisioning);
    const tools = [...provisioned.map(({ tool }) => tool), ...stacks.flatMap(({ tool }) => tool ?? [])];
    const uses = Map.groupBy(tools, (tool) => tool);
    return [...uses].sort(([, left], [, right]) => right.length - left.length).map(([tool]) => tool);
}

function provisionBy(tool: string, { source, name }: Place | Balancer): Fix {
    return {
        title: message('fix.provision-by', { name, tool }),
        kind: 'suggestion',
        changes: [{ kind: 'add-statement', into: source, statement: { kind: 'provisioned', tool } }],
    };
}

function absence(environment: Environment, violations: readonly Violation[]): Violation {
    return {
        at: environment.nameSource,
        declaration: environment.source,
        message: message('rule.infrastructure-not-as-code.anywhere', {
            environment: environment.name,
            count: violations.length,
        }),
    };
}
