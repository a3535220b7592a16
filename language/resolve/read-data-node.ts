import type * as ast from '../grammar/generated/ast.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import type { ScopeDraft } from './environment-draft.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy } from './reading.ts';

export function readDataNode(scope: ScopeDraft, node: ast.DataNode, reading: EnvironmentReading): void {
    const { section, elements } = reading;
    const source = sourceOf(node, section);
    const properties = readProperties(node, node.role, section, reading);
    const acceptances = readAcceptances(node.members, source, section, reading);
    const database = elements.get(declaredBy(node.database, reading)?.node);
    if (!database) return;
    scope.dataNodes.push({
        syntax: node,
        role: node.role,
        name: node.name,
        database,
        location: declaredBy(node.location, reading),
        properties,
        source,
        databaseSource: propertySource(node, 'database', section),
        acceptances,
    });
}
