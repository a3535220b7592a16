import { type Message, message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement, type TrafficPath } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import type { Project } from '../../project/project.ts';
import { instances } from './describe-element.ts';
import { code } from './markdown.ts';
import { takenOver } from './origins.ts';
import { placeName, placeWithKind } from './place-names.ts';
import { covering, powering } from './surroundings.ts';

/** How many instances, what they fail together with, how requests reach them, and what they need. */
export function describePlacement(placement: Placement, environment: Environment, project: Project): Message[] {
    const { element, instances: count, place, source, properties, sidecars } = placement;
    const domains = Array.from(enclosing(place), placeWithKind);
    const balancers = environment.balancers.filter(({ targets }) => targets.includes(element));
    const callers = environment.paths
        .filter(({ to }) => to.includes(placement))
        .map(({ interaction }) => interaction.from);
    const beside = [...sidecars, ...Array.from(enclosing(place)).flatMap((each) => each.sidecars)];
    return [
        message('hover.runs-in', { environment: code(environment.name), parts: [instances(placement)] }),
        ...(count.isStated ? [] : [message('hover.count-not-stated')]),
        ...(domains.length > 0 ? [message('hover.failure-domains', { places: domains })] : []),
        ...powering(place),
        ...spread(placement),
        ...(beside.length > 0 ? [message('hover.sidecars', { names: codes(beside) })] : []),
        ...(balancers.length > 0 ? [message('hover.balanced-by', { names: codes(balancers) })] : []),
        ...(callers.length > 0 ? [message('hover.called-here-by', { names: codes(callers) })] : []),
        ...needs(placement, environment),
        ...covering(place, environment),
        ...takenOver(properties, source, project),
        ...inheritance(source, environment),
    ];
}

/** Names, each one once; of elements with the systems around them. */
export function codes(named: readonly { readonly name: string; readonly qualifiedName?: string }[]): string[] {
    return [...new Set(named.map(({ name, qualifiedName }) => code(qualifiedName ?? name)))];
}

/** What this placement talks to, with what answers. */
function needs(placement: Placement, { paths }: Environment): Message[] {
    const own = paths.filter(({ from }) => from.includes(placement));
    const byTarget = new Map(own.map((path) => [path.interaction.to, path]));
    const names = [...byTarget.values()].map(answer);
    return names.length > 0 ? [message('hover.needs-here', { names })] : [];
}

const answers = {
    instances: 'hover.answer.instances',
    'data nodes': 'hover.answer.data-nodes',
    channel: 'hover.answer.channel',
    hosting: 'hover.answer.hosting',
    stub: 'hover.answer.stub',
    outside: 'hover.answer.outside',
    nothing: 'hover.answer.nothing',
} as const satisfies Record<TrafficPath['answeredBy'], string>;

function answer({ interaction, answeredBy }: TrafficPath): Message {
    return message(answers[answeredBy], { name: code(interaction.to.qualifiedName) });
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
