import { message } from '../../messages/message.ts';
import { mayBeOneService } from '../facts/may-be-one-service.ts';
import { someOf } from '../facts/some-of.ts';
import type { ModelRule } from '../rule.ts';
import { databaseOfItsOwn } from './database-of-its-own.ts';
import { onlyOwnerUses } from './only-owner-uses.ts';
import { isSeveralTeamsFunctions } from './several-teams-functions.ts';
import { usedDatabases } from './used-databases.ts';

/** Different services meet in one database or cache; instances of one service may. Buckets are often there to be shared. */
export const databaseSharedBetweenServices: ModelRule = {
    id: 'database-shared-between-services',
    principle: 'data',
    severity: 'error',
    scope: 'model',

    *check({ model }) {
        const names = new Set(model.elements.map(({ name }) => name));
        const isOneService = mayBeOneService(model);
        for (const { database, accesses, placements } of usedDatabases(model)) {
            const services = [...accesses.keys()];
            if (services.length < 2 || isOneService(services) || isSeveralTeamsFunctions(services)) continue;
            const owners = services.slice(0, mostOwners);
            yield {
                at: database.nameSource,
                declaration: database.source,
                message: message('rule.database-shared-between-services', {
                    kind: message(`kind.${database.kind}`),
                    database: database.name,
                    services: someOf(services),
                }),
                related: [...accesses.values()].flat().map(({ kind, from, targetSource }) => ({
                    at: targetSource,
                    message: message(kind === 'writes' ? 'related.writes' : 'related.reads', {
                        service: from.name,
                        database: database.name,
                    }),
                })),
                fixes: [
                    ...owners.map((owner) => onlyOwnerUses(owner, database, accesses, placements, model)),
                    ...owners.map((owner) => databaseOfItsOwn(owner, database, accesses, placements, names)),
                ],
            };
        }
    },
};

/** Whoever has to choose among more services than these finds the owner elsewhere. */
const mostOwners = 8;
