import { enclosing, type Place } from '../../model/environment.ts';

/** Whether a database stands in a product of which nobody sees a server, so that there is none to be shared. */
export function isServerless(place: Place | undefined): boolean {
    return [...enclosing(place)].some(({ technology }) => products.has(technology?.toLowerCase() ?? ''));
}

const products: ReadonlySet<string> = new Set([
    'dynamodb',
    'keyspaces',
    'cosmos',
    'cosmosdb',
    'cosmos-db',
    'firestore',
    'datastore',
    'bigtable',
    'spanner',
    's3',
]);
