import type { Interaction } from '../../model/element.ts';
import type { Edge } from '../diagram.ts';
import type { Say } from './scene.ts';

/** The arrow of an interaction, from the one who acts; messages flow on from the topic or queue to who takes them. */
export function interactionEdge(interaction: Interaction, actor: string, target: string, say: Say): Edge {
    const { kind, protocol, path, source } = interaction;
    const verbs = kind === 'calls' ? [] : [say(`diagram.${kind}`)];
    const means = [protocol, path].filter((each) => each !== undefined);
    if (kind === 'publishes' || kind === 'sends')
        return { kind: 'message', from: actor, to: target, verbs, means, source };
    if (kind === 'subscribes' || kind === 'receives')
        return { kind: 'message', from: target, to: actor, verbs, means, source };
    return { kind: 'request', from: actor, to: target, verbs, means, source };
}
