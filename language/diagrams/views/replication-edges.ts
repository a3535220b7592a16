import type { DataNode } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import type { Edge } from '../diagram.ts';
import type { Scene } from './scene.ts';

/** From every primary to the replicas and standbys of its database; several primaries are a chain that shows that they replicate. */
export function replicationEdges(scene: Scene): Edge[] {
    const { dataNodes } = scene.environment;
    const visible = dataNodes.filter((node) => scene.isVisible(node.database, node));
    const ofOneDatabase = [...Map.groupBy(visible, ({ database }) => database).values()];
    return ofOneDatabase.flatMap((nodes) => {
        const primaries = nodes.filter(({ role }) => role === 'primary');
        const replicas = nodes.filter(({ role }) => role !== 'primary');
        const chain = primaries
            .slice(1)
            .flatMap((node, index) => primaries.slice(index, index + 1).map((from) => edge(from, node, scene)));
        return [...chain, ...primaries.flatMap((primary) => replicas.map((replica) => edge(primary, replica, scene)))];
    });
}

function edge(from: DataNode, to: DataNode, { idOf, say }: Scene): Edge {
    const mode = wordOf(to.properties, 'replication') ?? wordOf(to.database.properties, 'replication');
    const verbs = [say('diagram.replication')];
    return { kind: 'replication', from: idOf(from), to: idOf(to), verbs, means: mode ? [mode] : [], source: to.source };
}
