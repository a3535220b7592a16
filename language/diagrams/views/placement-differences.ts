import { type Element, isStore, titleOf } from '../../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { countText } from '../diagram.ts';
import { named } from './named.ts';
import type { Say } from './scene.ts';

/**
 * How an element stands differently here than in the environment that this one is like or, where it is like none, in
 * the last one on the way of a change.
 */
export function differences(
    element: Element,
    environment: Environment,
    environments: readonly Environment[],
    say: Say,
): string[] {
    const other = environment.base ?? environments.at(-1);
    if (!other || other === environment) return [];
    const [here, there] = [facetsOf(element, environment, say), facetsOf(element, other, say)];
    if (!here.isThere || !there.isThere) return [];
    const different = facets.filter((facet) => here[facet] !== there[facet]);
    return different.map((facet) => {
        const values = { what: say(`diagram.facet.${facet}`), here: here[facet], there: there[facet] };
        return say('diagram.instead', { ...values, name: titleOf(other) });
    });
}

const facets = ['instances', 'sites', 'zones', 'technology', 'balancers', 'data'] as const;

type Facets = Readonly<Record<(typeof facets)[number], string>> & { readonly isThere: boolean };

function facetsOf(element: Element, environment: Environment, say: Say): Facets {
    const placements = environment.placements.filter((placement) => placement.element === element);
    const stores = new Set([element, ...element.interactions.map(({ to }) => to)].filter(isStore));
    const dataNodes = environment.dataNodes.filter(({ database }) => stores.has(database));
    const own = [...placements, ...dataNodes.filter(({ database }) => database === element)];
    const places = new Set(own.flatMap(placesAround));
    const balancers = environment.balancers.filter(({ targets }) => targets.includes(element));
    const listed = (names: Iterable<string>) => named([...new Set(names)], say).join(', ') || say('diagram.none');
    return {
        isThere: own.length > 0,
        instances: placements.length > 0 ? instancesText(placements, say) : say('diagram.none'),
        sites: listed(own.flatMap(({ place }) => siteOf(place) ?? []).map(titleOf)),
        zones: listed([...places].filter(({ kind }) => kind === 'zone').map(titleOf)),
        technology: listed(own.flatMap(({ place }) => technologyOf(place))),
        balancers: listed(balancers.map(titleOf)),
        data: listed(dataNodes.map(({ role, database }) => `${titleOf(database)} (${say(`diagram.role.${role}`)})`)),
    };
}

/** With the zones over which they stretch. */
function placesAround(standing: Placement | DataNode): Place[] {
    const around = [...enclosing(standing.place), ...('location' in standing ? enclosing(standing.location) : [])];
    return [...around, ...around.flatMap(({ spans }) => spans)];
}

/** Where nothing says more, the outermost place. */
function siteOf(place: Place | undefined): Place | undefined {
    const around = [...enclosing(place)];
    return around.find(({ kind }) => kind === 'region' || kind === 'datacenter') ?? around.at(-1);
}

function instancesText(placements: readonly Placement[], say: Say): string {
    const min = placements.reduce((sum, { instances }) => sum + instances.min, 0);
    const max = placements.reduce((sum, { instances }) => sum + instances.max, 0);
    const isStated = placements.some(({ instances }) => instances.isStated);
    return countText({ min, max, isStated }) ?? say('diagram.unstated');
}

function technologyOf(place: Place | undefined): string[] {
    const [innermost] = [...enclosing(place)].filter(({ technology }) => technology !== undefined);
    return innermost?.technology === undefined ? [] : [innermost.technology];
}
