import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import type { DataNode } from '../model/environment.ts';
import { wordOf } from '../model/value.ts';
import type { EnvironmentTopic } from './page-topic.ts';
import { placeTitle } from './place-title.ts';
import type { Say } from './saying.ts';

/** The nodes of each database: what they are, where they stand and how they follow each other. */
export function dataTable({ environment: { dataNodes }, say }: EnvironmentTopic): string[] {
    if (dataNodes.length === 0) return [];
    const header = ['database', 'engine', 'role', 'server', 'site', 'replication', 'failover'] as const;
    return table(
        header.map((key) => say(`page.column.${key}`)),
        dataNodes.map((node) => nodeRow(node, say)),
    );
}

function nodeRow({ database, role, name, place, location, properties }: DataNode, say: Say): string[] {
    const shownRole = say(`diagram.role.${role}`);
    return [
        escapedLine(titleOf(database)),
        wordOf(database.properties, 'engine') ?? place?.technology ?? '–',
        name === undefined ? shownRole : `${shownRole} ${escapedLine(name)}`,
        placeTitle(place),
        placeTitle(location),
        wordOf(properties, 'replication') ?? '–',
        wordOf(properties, 'failover') ?? '–',
    ];
}
