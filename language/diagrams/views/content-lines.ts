import type { Language } from '../../messages/message.ts';
import type { InstanceCount } from '../../model/environment.ts';
import { countText, type Group, groupsIn, type Node, nodesIn } from '../diagram.ts';
import { type Say, sayIn } from './scene.ts';

/** What a folded group holds: its inner places by kind, then its nodes by title, each with its count. */
export function contentLines({ members }: Group, language: Language): string[] {
    const say = sayIn(language);
    const kinds = Map.groupBy(groupsIn(members), ({ kind }) => kind);
    const nodes = [...nodesIn(members)].filter(({ kind }) => kind !== 'empty');
    const sums = [...Map.groupBy(nodes, ({ title }) => title).values()].map(summed);
    return [
        ...[...kinds].map(([kind, groups]) => `${say(`diagram.kind.${kind}`)} ×${groups.length}`),
        ...(sums.length <= mostLines ? sums : kindLines(nodes, say)),
    ];
}

/** Beyond so many titles a fold tells kinds only. */
const mostLines = 8;

function summed(nodes: readonly Node[]): string {
    const [first, ...others] = nodes;
    if (!first) return '';
    return counted(first.title, others.length === 0 ? first.instances : sumOf(nodes));
}

function kindLines(nodes: readonly Node[], say: Say): string[] {
    const kinds = Map.groupBy(nodes, ({ kind }) => kind);
    return [...kinds].flatMap(([kind, ofKind]) => {
        if (kind === 'empty' || kind === 'facts' || kind === 'note' || kind === 'folded') return [];
        return [counted(say(`diagram.kind.${kind}`), sumOf(ofKind))];
    });
}

function counted(title: string, instances: InstanceCount | undefined): string {
    const count = instances && countText(instances);
    return count ? `${title} ${count}` : title;
}

function sumOf(nodes: readonly Node[]): InstanceCount {
    const one = { min: 1, max: 1 };
    return {
        min: nodes.reduce((sum, { instances = one }) => sum + instances.min, 0),
        max: nodes.reduce((sum, { instances = one }) => sum + instances.max, 0),
        isStated: true,
    };
}
