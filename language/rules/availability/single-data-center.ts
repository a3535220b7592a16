import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { isRestated } from '../facts/is-restated.ts';
import { dataCenterOf, isDataCenter, onlySite } from '../facts/only-site.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { inheritedFrom } from '../fixes/inherited-from.ts';
import { placeAgain, runAgain } from '../fixes/run-again.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';

/** Everything that an environment runs stands in one data center. */
export const singleDataCenter: EnvironmentRule = {
    id: 'single-data-center',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        const site = onlySite(environment);
        if (!site) return;
        const origin = inheritedFrom(environment, singleDataCenter, (each) => onlySite(each)?.source === site.source);
        yield {
            at: origin.nameSource,
            declaration: origin.source,
            message: message('rule.single-data-center', {
                environment: environment.name,
                kind: message(`kind.${site.kind}`),
                site: site.name,
            }),
            about: [site],
            related: [{ at: site.nameSource, message: message('related.only-site', { site: site.name }) }],
            fixes: duplications(context, site),
        };
    },
};

function duplications(context: EnvironmentContext, site: Place): Fix[] {
    const { environment, model } = context;
    if (environment.placements.some(({ element }) => isRestated(element, environment, model))) return [];
    const others = environment.allPlaces.filter((place) => isDataCenter(place) && dataCenterOf(place) !== site);
    return others.map((other) => ({
        title: message('fix.run-everything-in', { site: other.name }),
        kind: 'suggestion',
        changes: duplication(context, other),
    }));
}

/** Every placement once more, in a place like the one it stands in. */
function duplication({ model, environment, names }: EnvironmentContext, other: Place): Change[] {
    const byPlace = Map.groupBy(
        environment.placements.filter((placement) => !isImplicitlyAvailable(placement)),
        ({ place }) => place,
    );
    return [...byPlace].flatMap(([pool, placements]) => {
        const place = pool?.kind === 'pool' ? pool.parent : pool;
        const runs = placements.map((placement) => runAgain(placement, statedCount(placement), model));
        const isSite = place === undefined || isDataCenter(place) || place.kind === 'region';
        const statements = isSite ? runs : [placeAgain(place, other, runs, names)];
        return statements.map((statement): Change => ({ kind: 'add-statement', into: other.source, statement }));
    });
}

function statedCount({ instances }: Placement): number | undefined {
    return instances.isStated ? instances.min : undefined;
}
