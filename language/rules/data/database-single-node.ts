import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { fixesAt, originOf } from '../fixes/fixes-at.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';

/** Nothing takes over from the one node of a database, in a project that knows of nodes that do. */
export const databaseSingleNode: EnvironmentRule = {
    id: 'database-single-node',
    principle: 'data',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, model, placements }) {
        if (!environment.isProductionLike || !model.environments.some(hasSecondNode)) return;
        const byDatabase = Map.groupBy(environment.dataNodes, ({ database }) => database);
        for (const [database, [node, ...others]] of byDatabase) {
            if (!node || others.length > 0 || !isUsedHere(database, placements) || isLookedAfter(node)) continue;
            yield {
                at: node.databaseSource,
                declaration: node.source,
                message: message('rule.database-single-node', {
                    database: database.name,
                    environment: environment.name,
                }),
                about: [node, ...serverOf(node)],
                fixes: standby(node, environment, model),
            };
        }
    },
};

/** Where no node stands in for another, the project does not speak of it. */
function hasSecondNode({ dataNodes }: Environment): boolean {
    return dataNodes.some(({ role }) => role === 'standby' || role === 'replica');
}

function isUsedHere({ kind, inbound }: Element, placements: EnvironmentContext['placements']): boolean {
    return kind === 'database' && inbound.some(({ from }) => placements.has(from));
}

/** What is managed, its provider keeps available; what is planned is not there yet. */
function isLookedAfter({ place }: DataNode): boolean {
    return [...enclosing(place)].some(({ isManaged, kind, properties, children }) => {
        if (kind === 'server' && (properties.has('nodes') || children.length > 0)) return true;
        return isManaged || wordOf(properties, 'status') === 'planned';
    });
}

/** A server that stands for the node alone is the same thing. */
function serverOf({ place }: DataNode): Place[] {
    return place?.kind === 'server' && place.dataNodes.length === 1 ? [place] : [];
}

/** What stands on the same machine takes nothing over. */
function isMachine({ kind }: Place): boolean {
    return kind === 'host' || kind === 'vm' || kind === 'pod' || kind === 'container';
}

/** In another zone where the node's own one is stated; otherwise beside it. */
function standby(node: DataNode, environment: Environment, model: Model): Fix[] {
    const { location, source, database } = node;
    const isOwn = isWithin(source, environment.source) || originOf(source, environment) !== undefined;
    if (!isOwn || !node.place || isMachine(node.place)) return [];
    const other =
        location &&
        environment.allPlaces.find(({ kind, parent, name }) => {
            return kind === location.kind && parent === location.parent && name !== location.name;
        });
    const into = node.place.source;
    const statement = {
        kind: 'data-node',
        role: 'standby',
        database: referenceTo(database, model),
        location: other?.name,
    } as const;
    const title = message('fix.add-standby', { database: database.name });
    return fixesAt(
        source,
        { title, kind: 'suggestion', changes: [{ kind: 'add-statement', into, statement }] },
        [],
        environment,
    );
}
