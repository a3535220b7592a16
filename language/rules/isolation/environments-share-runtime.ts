import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Environment } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { hasPoolsOfItsOwn, type RealThing, realThingsIn } from './real-things-in.ts';

/** What is tried out before production runs on the very machines that production needs. */
export const environmentsShareRuntime: EnvironmentRule = {
    id: 'environments-share-runtime',
    principle: 'isolation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, model }) {
        if (!environment.isProductionLike) return;
        const others = model.environments.filter(({ tier, isProductionLike }) => tier && !isProductionLike);
        const theirs = others.flatMap(realThingsIn);
        const reported = new Set<object>();
        for (const thing of realThingsIn(environment)) {
            const shared = theirs.filter(({ resource }) => resource === thing.resource);
            const isInReported = thing.around.some((place) => reported.has(place));
            if (shared.length === 0 || isInReported || isSeparated(thing, shared)) continue;
            reported.add(thing.part);
            const { part, property } = thing;
            const isStatedThere = isWithin(property.source, part.source);
            const sharing = new Set(shared.map((each) => each.environment));
            yield {
                at: property.valueSource,
                declaration: isStatedThere ? part.source : environment.source,
                inherited: isStatedThere ? undefined : part.source,
                about: [part],
                message: message('rule.environments-share-runtime', {
                    environment: environment.name,
                    others: quoted(sharing),
                    count: sharing.size,
                    kind: message(`kind.${part.kind}`),
                    place: part.name,
                    resource: thing.resource,
                }),
                related: shared.map((each) => ({
                    at: each.property.valueSource,
                    message: message('related.same-resource', { environment: each.environment.name }),
                })),
                fixes: [ownThings(shared)],
            };
        }
    },
};

/** In a cluster, nodes for each environment are separation enough. */
function isSeparated(thing: RealThing, shared: readonly RealThing[]): boolean {
    const { part } = thing;
    if (part.kind !== 'cluster') return false;
    return shared.every((other) => other.part.kind === 'cluster' && hasPoolsOfItsOwn(part, other.part));
}

/** The name of the new thing is still to be told. */
function ownThings(shared: readonly RealThing[]): Fix {
    const environments: ReadonlySet<Environment> = new Set(shared.map(({ environment }) => environment));
    return {
        title: message('fix.own-runtime', {
            environments: quoted(environments),
            resource: shared[0]?.resource ?? '',
        }),
        kind: 'suggestion',
        changes: shared.map(({ part, property }) => ({
            kind: 'set-property',
            of: part.source,
            existing: property.valueSource,
            key: 'resource',
            value: '"…"',
        })),
    };
}
