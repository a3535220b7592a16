import type { Interaction } from '../../model/element.ts';
import type { Edge } from '../diagram.ts';
import type { Say } from './scene.ts';

/** The arrow of an interaction, from the one who acts; messages flow on from the topic to who subscribes. */
export function interactionEdge(interaction: Interaction, actor: string, target: string, say: Say): Edge {
    const { kind, source } = interaction;
    const labels = labelsOf(interaction, say);
    if (kind === 'publishes') return { kind: 'message', from: actor, to: target, labels, source };
    if (kind === 'subscribes') return { kind: 'message', from: target, to: actor, labels, source };
    return { kind: 'request', from: actor, to: target, labels, source };
}

/** A call is told by its protocol alone. */
function labelsOf({ kind, protocol }: Interaction, say: Say): string[] {
    const words = [kind === 'calls' ? undefined : say(`diagram.${kind}`), protocol].filter(
        (word) => word !== undefined,
    );
    return words.length === 0 ? [] : [words.join(' · ')];
}
