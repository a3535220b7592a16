import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { type DataNode, enclosing, type Place } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Related } from '../rule.ts';
import { answersReads } from './answers-reads.ts';
import { takesWritesEverywhere } from './takes-writes-everywhere.ts';

/** A store that is mostly read has no node but the one that takes the writes. */
export const noReadReplica: EnvironmentRule = {
    id: 'no-read-replica',
    principle: 'data',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        for (const [database, nodes] of Map.groupBy(environment.dataNodes, (node) => node.database)) {
            const primary = nodes.find(({ role }) => role === 'primary');
            if (wordOf(database.properties, 'access') !== 'read-heavy' || !primary || nodes.some(answersReads))
                continue;
            if (nodes.some(takesWritesEverywhere) || scalesByItself(primary) || !isReadIn(database, context)) continue;
            yield {
                at: primary.databaseSource,
                declaration: primary.source,
                message: message('rule.no-read-replica', {
                    kind: message(`kind.${database.kind}`),
                    database: database.name,
                    environment: environment.name,
                }),
                related: evidenceFor(database, nodes),
                fixes: withReplica(primary, context),
            };
        }
    },
};

function isReadIn(database: Element, { environment }: EnvironmentContext): boolean {
    return environment.paths.some(({ interaction, from }) => {
        return interaction.kind === 'reads' && interaction.to === database && from.length > 0;
    });
}

/** Products that spread reads over nodes of which nobody has to know. */
const scaling: ReadonlySet<string> = new Set([
    'dynamodb',
    'cosmos',
    'cosmosdb',
    'cosmos-db',
    'firestore',
    'bigtable',
    'spanner',
    'cassandra',
    'scylladb',
    's3',
]);

function scalesByItself({ database, place }: DataNode): boolean {
    const products = [wordOf(database.properties, 'engine'), ...Array.from(enclosing(place), technologyOf)];
    return products.some((product) => product !== undefined && scaling.has(product.toLowerCase()));
}

function technologyOf({ technology }: Place): string | undefined {
    return technology;
}

function evidenceFor({ properties, name }: Element, nodes: readonly DataNode[]): Related[] {
    const access = properties.get('access');
    const standbys = nodes.filter(({ role }) => role === 'standby');
    return [
        ...(access ? [{ at: access.valueSource, message: message('related.read-heavy', { database: name }) }] : []),
        ...standbys.map(({ source }) => ({ at: source, message: message('related.standby', { database: name }) })),
    ];
}

/** On the server of the primary, where it has one; otherwise nowhere in particular. */
function withReplica(primary: DataNode, { model, environment }: EnvironmentContext): Fix[] {
    const { database, place } = primary;
    const title = message('fix.add-replica', { database: database.name });
    const add = (into: Source): Change => replicaIn(into, primary, model);
    const here: Fix = { title, kind: 'suggestion', changes: [add(environment.source)] };
    if (place?.kind !== 'server' || !isWithin(primary.source, place.source)) return [here];
    return fixesAt(place.source, { ...here, changes: [add(place.source)] }, here.changes, environment);
}

function replicaIn(into: Source, { database, location }: DataNode, model: Model): Change {
    const other = location?.parent?.children.find((place) => place.kind === location.kind && place !== location);
    return {
        kind: 'add-statement',
        into,
        statement: {
            kind: 'data-node',
            role: 'replica',
            database: referenceTo(database, model),
            location: other?.name,
        },
    };
}
