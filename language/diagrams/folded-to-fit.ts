import { message, speak } from '../messages/message.ts';
import { type Diagram, type Group, groupsIn, nodesIn } from './diagram.ts';
import { collapsed } from './views/collapsed.ts';

export interface Fit {
    readonly mostNodes: number;
    /** Ids of groups that stay open. */
    readonly opened: readonly string[];
}

/**
 * Folds the innermost groups, then those around them, until no more nodes are left than a reader can take in, and says
 * so. Groups that the reader opened, and what is around them, stay open.
 */
export function foldedToFit(diagram: Diagram, { mostNodes, opened }: Fit): Diagram {
    const whole = countOf(diagram);
    if (whole <= mostNodes) return diagram;
    const depths = depthsOf(diagram);
    const kept = keptOpen(diagram, new Set(opened));
    let best = diagram;
    for (let depth = Math.max(0, ...depths.values()); depth >= 0 && countOf(best) > mostNodes; depth -= 1) {
        best = collapsed(
            diagram,
            (group) => (depths.get(group) ?? 0) >= depth && isFoldable(group) && !kept.has(group),
        );
    }
    if (best === diagram || countOf(best) === whole) return diagram;
    const values = { shown: countOf(best), whole };
    return { ...best, remarks: [...best.remarks, speak(message('diagram.opens-folded', values), diagram.language)] };
}

function countOf({ members }: Diagram): number {
    return [...nodesIn(members)].length;
}

/** How deep each group stands; the outermost is 0. */
export function depthsOf({ members }: Pick<Diagram, 'members'>): ReadonlyMap<Group, number> {
    const depths = new Map<Group, number>();
    for (const group of groupsIn(members)) {
        const depth = depths.get(group) ?? 0;
        for (const member of group.members) if (member.type === 'group') depths.set(member, depth + 1);
        depths.set(group, depth);
    }
    return depths;
}

/** An environment that is folded shows nothing of itself; the instances of one placement are one thing anyway. */
function isFoldable({ kind }: Group): boolean {
    return kind !== 'environment';
}

function keptOpen({ members }: Diagram, opened: ReadonlySet<string>): ReadonlySet<Group> {
    const kept = new Set<Group>();
    function visit(group: Group): boolean {
        const inner = group.members.filter((member) => member.type === 'group').map(visit);
        if (!opened.has(group.id) && !inner.includes(true)) return false;
        kept.add(group);
        return true;
    }
    for (const member of members) if (member.type === 'group') visit(member);
    return kept;
}
