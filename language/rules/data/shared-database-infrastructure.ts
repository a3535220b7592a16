import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { type DataNode, enclosing, type Place, type PlaceKind } from '../../model/environment.ts';
import { someOf } from '../facts/some-of.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentRule } from '../rule.ts';
import { ownInfrastructure } from './own-infrastructure.ts';
import { isServerless } from './serverless-products.ts';

/** Databases of different services stand on one server or machine, which takes all of them down. */
export const sharedDatabaseInfrastructure: EnvironmentRule = {
    id: 'shared-database-infrastructure',
    principle: 'data',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ model, environment, names }) {
        const nodes = Map.groupBy(environment.dataNodes, ({ database }) => database);
        const dependents = databasesByInfrastructure(nodes);
        for (const [place, databases] of dependents) {
            const byOwners = Map.groupBy(databases, ownersOf);
            if (byOwners.size < 2 || isSeenFurtherInside(place, dependents)) continue;
            const keys = new Set([...byOwners.keys()].flatMap((key) => key.split(' ')));
            const owners = [...keys].flatMap(
                (key) => model.elements.find(({ qualifiedName }) => qualifiedName === key) ?? [],
            );
            yield {
                at: place.nameSource,
                declaration: place.source,
                message: message('rule.shared-database-infrastructure', {
                    databases: someOf(databases),
                    services: owners.map((owner) => `'${referenceTo(owner, model)}'`),
                    kind: message(`kind.${place.kind}`),
                    place: place.name,
                    environment: environment.name,
                }),
                about: [place],
                related: databases
                    .flatMap((database) => nodes.get(database) ?? [])
                    .map(({ databaseSource, database }) => ({
                        at: databaseSource,
                        message: message('related.node-here', { database: database.name, place: place.name }),
                    })),
                fixes: ownInfrastructure({
                    place,
                    groups: [...byOwners.values()],
                    nodes,
                    dependents,
                    names,
                }),
            };
        }
    },
};

/** Databases of which every node depends on a place, by place. */
export type Dependents = ReadonlyMap<Place, readonly Element[]>;
export type NodesByDatabase = ReadonlyMap<Element, readonly DataNode[]>;

function databasesByInfrastructure(nodesByDatabase: NodesByDatabase): Dependents {
    const dependents = new Map<Place, Element[]>();
    for (const [database, nodes] of nodesByDatabase) {
        if (ownersOf(database) === '' || isSpread(nodes) || nodes.every(({ place }) => isServerless(place))) continue;
        for (const place of commonPlaces(nodes)) {
            if (!isInfrastructure(place)) continue;
            const others = dependents.get(place);
            if (others) others.push(database);
            else dependents.set(place, [database]);
        }
    }
    return dependents;
}

/** The services that write; where none does, those that read. Names hold no spaces. */
function ownersOf(database: Element): string {
    const writers = database.inbound.filter(({ kind }) => kind === 'writes');
    const users = writers.length > 0 ? writers : database.inbound.filter(({ kind }) => kind === 'reads');
    return [...new Set(users.map(({ from }) => from.qualifiedName))].sort().join(' ');
}

/** Nodes in several zones: no single place takes the database down. */
function isSpread(nodes: readonly DataNode[]): boolean {
    return new Set(nodes.flatMap(({ location }) => location ?? [])).size > 1;
}

function commonPlaces([first, ...others]: readonly DataNode[]): Place[] {
    const around = others.map(({ place }) => new Set(enclosing(place)));
    return [...enclosing(first?.place)].filter((place) => around.every((places) => places.has(place)));
}

const infrastructure: readonly PlaceKind[] = ['server', 'pod', 'container', 'vm', 'host'];

function isInfrastructure({ kind }: Place): boolean {
    return infrastructure.includes(kind);
}

/** The innermost place is the cause; a place around it that adds no database says nothing new. */
function isSeenFurtherInside(place: Place, dependents: Dependents): boolean {
    const count = dependents.get(place)?.length;
    return place.children.some((child) => dependents.get(child)?.length === count);
}
