import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { DataNode, Environment } from '../../model/environment.ts';
import { perModel } from '../facts/per-model.ts';
import type { EnvironmentRule } from '../rule.ts';

/** What is written is kept once only, in a project that makes backups of other things. */
export const noBackup: EnvironmentRule = {
    id: 'no-backup',
    principle: 'data',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, model }) {
        if (!environment.isProductionLike || !isBackupUsedIn(model)) return;
        const byDatabase = Map.groupBy(environment.dataNodes, ({ database }) => database);
        for (const database of storesIn(environment, byDatabase)) {
            const nodes = byDatabase.get(database) ?? [];
            if (!isOriginal(database) || [database, ...nodes].some(statesBackup)) continue;
            yield {
                at: database.nameSource,
                declaration: database.source,
                message: message('rule.no-backup', {
                    kind: message(`kind.${database.kind}`),
                    database: database.name,
                    environment: environment.name,
                }),
                fixes: [
                    {
                        title: message('fix.daily-backup', { database: database.name }),
                        kind: 'suggestion',
                        changes: [
                            {
                                kind: 'set-property',
                                of: database.source,
                                existing: undefined,
                                key: 'backup',
                                value: 'daily',
                            },
                        ],
                    },
                ],
            };
        }
    },
};

function storesIn({ allPlaces }: Environment, byDatabase: ReadonlyMap<Element, readonly DataNode[]>): Set<Element> {
    return new Set([...byDatabase.keys(), ...allPlaces.flatMap(({ hosted }) => hosted)]);
}

/** Caches can be filled again, and what nobody in the project writes is kept elsewhere. */
function isOriginal({ kind, inbound }: Element): boolean {
    return (kind === 'database' || kind === 'bucket') && inbound.some((each) => each.kind === 'writes');
}

/** Who states that there is none has decided it. */
function statesBackup({ properties }: Element | DataNode): boolean {
    return properties.has('backup');
}

const isBackupUsedIn = perModel(({ elements, environments }) => {
    return elements.some(statesBackup) || environments.some(({ dataNodes }) => dataNodes.some(statesBackup));
});
