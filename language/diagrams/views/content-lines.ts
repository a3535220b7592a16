import type { Language } from '../../messages/message.ts';
import type { InstanceCount } from '../../model/environment.ts';
import { countText, type Group, type GroupKind, type Member, type NodeKind } from '../diagram.ts';
import { type Say, sayIn } from './scene.ts';

/**
 * What a folded group holds: what is said of it, its inner places by kind, then what stands in them by title, each with
 * its count; beyond a few titles by kind.
 */
export function contentLines({ members }: Group, language: Language): string[] {
    const say = sayIn(language);
    const contents = [...contentsOf(members)];
    const outlines = Map.groupBy(contents.flatMap(outlineKind), (kind) => kind);
    const parts = contents.flatMap(partOf);
    const sums = [...Map.groupBy(parts, ({ title }) => title).values()].map(summed);
    return [
        ...members.filter(({ kind }) => kind === 'facts').flatMap(({ title, details }) => [title, ...details]),
        ...[...outlines].map(([kind, ofKind]) => `${say(`diagram.kind.${kind}`)} ×${ofKind.length}`),
        ...(sums.length <= mostLines ? sums : kindLines(parts, say)),
    ];
}

/** Beyond so many titles a fold tells kinds only. */
const mostLines = 8;

interface Part {
    readonly title: string;
    readonly kind: Exclude<NodeKind, 'folded' | 'empty' | 'facts' | 'note'>;
    readonly instances: InstanceCount | undefined;
}

/** Outer before inner; instances that are drawn one by one count as one. */
function* contentsOf(members: readonly Member[]): Generator<Member> {
    for (const member of members) {
        yield member;
        if (member.type === 'group' && member.kind !== 'instances') yield* contentsOf(member.members);
    }
}

/** Of a group, open or folded, that stands for itself. */
function outlineKind(member: Member): GroupKind[] {
    const kind = member.type === 'group' ? member.kind : member.folds;
    return kind === undefined || kind === 'gathered' || kind === 'instances' ? [] : [kind];
}

function partOf(member: Member): Part[] {
    const { title, instances } = member;
    if (member.type === 'group') {
        const [first] = member.kind === 'instances' ? member.members.flatMap(partOf) : [];
        return first ? [{ title, kind: first.kind, instances }] : [];
    }
    const { kind } = member;
    if (kind === 'folded' || kind === 'empty' || kind === 'facts' || kind === 'note') return [];
    return [{ title, kind, instances }];
}

function summed(parts: readonly Part[]): string {
    const [first, ...others] = parts;
    if (!first) return '';
    return counted(first.title, others.length === 0 ? first.instances : sumOf(parts));
}

/** How many there are of a kind, and how many instances these have where anybody says it. */
function kindLines(parts: readonly Part[], say: Say): string[] {
    const kinds = Map.groupBy(parts, ({ kind }) => kind);
    return [...kinds].map(([kind, ofKind]) => {
        const line = `${say(`diagram.kind.${kind}`)} ×${ofKind.length}`;
        const isCounted = ofKind.some(({ instances }) => instances?.isStated);
        return isCounted ? `${line} · ${counted(say('diagram.kind.instances'), sumOf(ofKind))}` : line;
    });
}

function counted(title: string, instances: InstanceCount | undefined): string {
    const count = instances && countText(instances);
    return count ? `${title} ${count}` : title;
}

function sumOf(parts: readonly Part[]): InstanceCount {
    const one = { min: 1, max: 1 };
    return {
        min: parts.reduce((sum, { instances = one }) => sum + instances.min, 0),
        max: parts.reduce((sum, { instances = one }) => sum + instances.max, 0),
        isStated: true,
    };
}
