import { type Message, message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { instances } from './describe-element.ts';
import { code } from './markdown.ts';
import { placeName, placeWithKind } from './place-names.ts';

/** How many instances, what they fail together with, and how requests reach them. */
export function describePlacement(placement: Placement, environment: Environment): Message[] {
    const { element, instances: count, place, source } = placement;
    const domains = Array.from(enclosing(place), placeWithKind);
    const balancers = environment.balancers.filter(({ targets }) => targets.includes(element));
    const callers = environment.paths
        .filter(({ to }) => to.includes(placement))
        .map(({ interaction }) => interaction.from);
    return [
        message('hover.runs-in', { environment: code(environment.name), parts: [instances(placement)] }),
        ...(count.isStated ? [] : [message('hover.count-not-stated')]),
        ...(domains.length > 0 ? [message('hover.failure-domains', { places: domains })] : []),
        ...spread(placement),
        ...(balancers.length > 0 ? [message('hover.balanced-by', { names: codes(balancers) })] : []),
        ...(callers.length > 0 ? [message('hover.called-here-by', { names: codes(callers) })] : []),
        ...inheritance(source, environment),
    ];
}

/** Names, each one once. */
export function codes(named: readonly { readonly name: string }[]): string[] {
    return [...new Set(named.map(({ name }) => code(name)))];
}

function spread({ properties, place }: Placement): Message[] {
    const over = wordOf(properties, 'spread');
    if (over === undefined) return [];
    const places = over === 'zones' ? zonesAround(place).map(placeName) : [];
    return places.length > 0
        ? [message('hover.spread', { over, places })]
        : [message('hover.spread-unnamed', { over })];
}

function zonesAround(place: Place | undefined): readonly Place[] {
    return [...enclosing(place)].find(({ spans }) => spans.length > 0)?.spans ?? [];
}

/** Says when something is written in an environment that this one is like. */
export function inheritance({ section }: Source, environment: Environment): Message[] {
    for (let origin = environment.base; origin; origin = origin.base) {
        if (origin.source.section === section) {
            return [message('hover.inherited', { environment: code(origin.name) })];
        }
    }
    return [];
}
