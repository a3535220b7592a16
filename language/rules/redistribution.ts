import type { Change } from '../changes/change.ts';
import { message } from '../messages/message.ts';
import { quoted } from '../messages/quoted.ts';
import type { Element } from '../model/element.ts';
import type { Environment, Place, Placement } from '../model/environment.ts';
import { isWithin, type Source } from '../model/source.ts';
import { fixesAt, originOf } from './fixes-at.ts';
import type { EnvironmentContext, Fix } from './rule.ts';
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
    return others.flatMap((to) => {
        const home = homeOf(to.source, context.environment);
        if (!home || !sources.every((source) => homeOf(source, context.environment) === home)) return [];
        const changes = services.map(([, placements]) => changesFor(placements, from, to, context));
        if (!changes.every((each) => each !== undefined)) return [];
        const title = message('fix.redistribute', {
            services: quoted(services.map(([element]) => element)),
            place: to.name,
        });
        return fixesAt(to.source, { title, kind: 'suggestion', changes: changes.flat() }, [], context.environment);
    });
}

/** The environment in whose own text something stands; undefined for what comes from a template. */
function homeOf(source: Source, environment: Environment): Environment | undefined {
    return isWithin(source, environment.source) ? environment : originOf(source, environment);
}

function changesFor(
    placements: readonly Placement[],
    from: Place,
    to: Place,
    context: EnvironmentContext,
): readonly Change[] | undefined {
    const [first, ...others] = placements;
    if (!first) return undefined;
    if (others.length === 0) return splitting(first, from, to, context);
    const moved = placements
        .slice(Math.ceil(placements.length / 2))
        .map((placement) => outermostAlone(placement, from));
    return moved.every((each) => canMove(each, from, to))
        ? moved.map(({ source }): Change => ({ kind: 'move-statement', statement: source, into: to.source }))
        : undefined;
}

/** One statement with a count becomes two. */
function splitting(
    { instances, source, targetSource, ...placement }: Placement,
    from: Place,
    to: Place,
    { model, names }: EnvironmentContext,
): readonly Change[] | undefined {
    if (instances.min < 2) return undefined;
    const { place } = placement;
    const run = runAgain(placement, Math.floor(instances.min / 2), model);
    const isInside = place !== undefined && place !== from && place !== to;
    const statement = isInside && place.kind !== 'pool' ? placeAgain(place, to, [run], names) : run;
    return [
        { kind: 'set-count', of: source, target: targetSource, count: Math.ceil(instances.min / 2) },
        { kind: 'add-statement', into: to.source, statement },
    ];
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

function canMove(moved: Placement | Place, from: Place, to: Place): boolean {
    if (!isWithin(moved.source, from.source)) return false;
    return moved.kind === 'placement' || to.children.every(({ name }) => name !== moved.name);
}
