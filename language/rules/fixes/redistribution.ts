import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { homeOf } from '../facts/home-of.ts';
import { isRestated } from '../facts/is-restated.ts';
import type { EnvironmentContext, Fix } from '../rule.ts';
import { fixesAt } from './fixes-at.ts';
import { placeAgain, runAgain } from './run-again.ts';

export type PlacementsOfService = readonly [Element, readonly Placement[]];

/** The fixes that let a part of the instances of services run in another place, where the text offers a way. */
export function redistributions(
    services: readonly PlacementsOfService[],
    from: Place,
    others: readonly Place[],
    context: EnvironmentContext,
): Fix[] {
    const sources = services.flatMap(([, placements]) => placements.map(({ source }) => source));
    const emptiest = others.toSorted((one, other) => sizeOf(one) - sizeOf(other)).slice(0, mostPlaces);
    return emptiest.flatMap((to) => {
        const home = homeOf(to.source, context.environment);
        if (!home || !sources.every((source) => homeOf(source, context.environment) === home)) return [];
        const changes = changesFor(services, from, to, context);
        if (!changes) return [];
        const title = message('fix.redistribute', {
            services: quoted(services.map(([element]) => element)),
            place: to.name,
        });
        return fixesAt(to.source, { title, kind: 'suggestion', changes }, [], context.environment);
    });
}

/** Whoever has to choose among more places than these knows best. */
const mostPlaces = 5;

function sizeOf({ children, placements, dataNodes }: Place): number {
    return children.length + placements.length + dataNodes.length;
}

function changesFor(
    services: readonly PlacementsOfService[],
    from: Place,
    to: Place,
    context: EnvironmentContext,
): readonly Change[] | undefined {
    const several = services.flatMap(([, placements]) => (placements.length > 1 ? [placements] : []));
    const single = services.flatMap(([, placements]) => (placements.length > 1 ? [] : placements));
    if (single.some(({ element }) => isRestated(element, context.environment, context.model))) return undefined;
    const moved = several.flatMap((placements) => {
        return placements.slice(Math.ceil(placements.length / 2)).map((placement) => outermostAlone(placement, from));
    });
    if (single.some(({ instances }) => instances.min < 2)) return undefined;
    if (!canMoveTogether(moved, from, to)) return undefined;
    return [
        ...moved.map(({ source }): Change => ({ kind: 'move-statement', statement: source, into: to.source })),
        ...single.map(firstHalf),
        ...secondHalves(single, from, to, context),
    ];
}

function firstHalf({ instances, source, targetSource }: Placement): Change {
    return { kind: 'set-count', of: source, target: targetSource, count: Math.ceil(instances.min / 2) };
}

/** What stood in one place stands in one place like it. */
function secondHalves(
    placements: readonly Placement[],
    from: Place,
    to: Place,
    { model, names }: EnvironmentContext,
): Change[] {
    return [...Map.groupBy(placements, ({ place }) => place)].flatMap(([place, together]) => {
        const runs = together.map((each) => runAgain(each, Math.floor(each.instances.min / 2), model));
        const isInside = place !== undefined && place !== from && place.kind !== 'pool';
        const statements = isInside ? [placeAgain(place, to, runs, names)] : runs;
        return statements.map((statement): Change => ({ kind: 'add-statement', into: to.source, statement }));
    });
}

/** The widest place that holds nothing else, or the placement itself. */
function outermostAlone(placement: Placement, from: Place): Placement | Place {
    let alone: Placement | Place = placement;
    for (let place = placement.place; place && place !== from; place = place.parent) {
        const { children, placements, dataNodes, hosted, balancers } = place;
        const count = children.length + placements.length + dataNodes.length + hosted.length + balancers.length;
        if (count > 1) return alone;
        alone = place;
    }
    return alone;
}

/** No two places of one name end up beside each other. */
function canMoveTogether(moved: readonly (Placement | Place)[], from: Place, to: Place): boolean {
    const names = [...moved.filter((each) => each.kind !== 'placement'), ...to.children].map(({ name }) => name);
    return new Set(names).size === names.length && moved.every(({ source }) => isWithin(source, from.source));
}
