import type { Element } from '../../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { type Property, quantityOf, wordOf } from '../../model/value.ts';
import { domainsOf } from '../facts/common-domains.ts';
import { isLookedAfter } from '../facts/platform-duties.ts';
import { leastNodes } from './least-nodes.ts';

/** Nodes that decide by majority. */
export interface Quorum {
    readonly owner: Place | Element;
    readonly count: number;
    readonly at: Source;
    readonly declaration: Source;
    /** How many of them fail with a place. */
    readonly lostWith: ReadonlyMap<Place, number>;
    /** The number that somebody wrote, where it is one number. */
    readonly nodes: Property | undefined;
}

/** What is managed, its provider looks after. */
export function quorumsIn({ allPlaces, dataNodes }: Environment): Quorum[] {
    const byDatabase = Map.groupBy(
        dataNodes.filter(({ place }) => !isLookedAfter(place)),
        ({ database }) => database,
    );
    return [
        ...allPlaces.filter((place) => decidesByMajority(place) && !isLookedAfter(place)).flatMap(quorumOfPlace),
        ...[...byDatabase].filter(([database]) => decidesByMajority(database)).map(quorumOfDatabase),
    ];
}

function decidesByMajority({ properties }: Place | Element): boolean {
    return wordOf(properties, 'quorum') === 'majority';
}

/** Its machines where they are modelled, otherwise the number of its nodes. */
function quorumOfPlace(place: Place): Quorum[] {
    const machines = place.children.filter(({ kind }) => members.has(kind));
    const own = { owner: place, at: place.nameSource, declaration: place.source };
    if (machines.length > 0) {
        const lostWith = counted(machines.map((machine) => [...enclosing(machine)]));
        return [{ ...own, count: machines.length, lostWith, nodes: undefined }];
    }
    const count = leastNodes(place);
    if (count === undefined) return [];
    const zone = [...enclosing(place)].filter(({ kind }) => kind === 'zone' || kind === 'host');
    const lostWith = new Map(
        place.spans.length > 0
            ? place.spans.map((each) => [each, Math.ceil(count / place.spans.length)])
            : zone.map((each) => [each, count]),
    );
    const nodes = quantityOf(place.properties, 'nodes') && place.properties.get('nodes');
    return [{ ...own, count, lostWith, nodes }];
}

const members: ReadonlySet<Place['kind']> = new Set(['host', 'vm', 'pod', 'container']);

function quorumOfDatabase([database, nodes]: [Element, readonly DataNode[]]): Quorum {
    const lostWith = counted(nodes.map((node) => [...domainsOf(node)]));
    const [first] = nodes;
    return {
        owner: database,
        count: nodes.length,
        at: first?.databaseSource ?? database.nameSource,
        declaration: first?.source ?? database.source,
        lostWith,
        nodes: undefined,
    };
}

function counted(domains: readonly (readonly Place[])[]): ReadonlyMap<Place, number> {
    const failing = domains.flat().filter(({ kind }) => failureDomains.has(kind));
    return new Map([...Map.groupBy(failing, (place) => place)].map(([place, each]) => [place, each.length]));
}

const failureDomains: ReadonlySet<Place['kind']> = new Set(['vm', 'host', 'rack', 'power', 'zone', 'datacenter']);
