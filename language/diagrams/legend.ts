import { type Diagram, groupsIn, type LegendEntry, nodesIn } from './diagram.ts';
import { sayIn } from './views/scene.ts';

/** What stands in a picture, each kind of shape, line and sign once. */
export function legendOf({ members, edges, language }: Diagram): LegendEntry[] {
    const say = sayIn(language);
    const nodes = [...nodesIn(members)];
    const kinds = new Set(nodes.flatMap(({ kind, state }) => (state || isSelfEvident(kind) ? [] : [kind])));
    const states = new Set(nodes.flatMap(({ state }) => state ?? []));
    const lines = new Set(edges.map(({ kind }) => kind));
    const levels = new Set([...groupsIn(members), ...nodes].flatMap(({ mark }) => mark?.level ?? []));
    return [
        ...[...kinds].map(
            (kind): LegendEntry => ({ sample: { type: 'node', kind }, text: say(`legend.node.${kind}`) }),
        ),
        ...[...states].map(
            (state): LegendEntry => ({
                sample: { type: 'node', kind: 'service', state },
                text: say(`legend.state.${state}`),
            }),
        ),
        ...[...lines].map(
            (kind): LegendEntry => ({ sample: { type: 'edge', kind }, text: say(`legend.edge.${kind}`) }),
        ),
        ...[...levels].map(
            (level): LegendEntry => ({ sample: { type: 'mark', level }, text: say(`legend.mark.${level}`) }),
        ),
    ];
}

function isSelfEvident(kind: string): kind is 'facts' | 'empty' | 'note' {
    return kind === 'facts' || kind === 'empty' || kind === 'note';
}
