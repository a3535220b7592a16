import { message, speak } from '../../messages/message.ts';
import { type Diagram, groupsIn, type Member, nodesIn } from '../diagram.ts';
import { depthsOf } from '../folded-to-fit.ts';
import { collapsed } from '../views/collapsed.ts';
import { legendArrows } from './mermaid-legend.ts';
import type { MermaidOptions } from './mermaid-options.ts';
import { mermaidText } from './mermaid-text.ts';

/**
 * The diagram as it is if Mermaid can draw it; or else with its innermost groups folded until it can, and saying so.
 * The environment stays open.
 */
export function withinLimits(diagram: Diagram, options: MermaidOptions): Diagram {
    if (isWithinLimits(diagram, options)) return diagram;
    const depths = depthsOf(diagram);
    for (let depth = Math.max(0, ...depths.values()); depth >= 0; depth -= 1) {
        const folded = collapsed(diagram, (group) => depths.get(group) === depth && group.kind !== 'environment');
        const noted = withNote(folded, speak(message('diagram.folded'), diagram.language));
        if (isWithinLimits(noted, options)) return noted;
    }
    return cut(diagram, options);
}

/** Whether Mermaid draws all of it. */
export function isWithinLimits(diagram: Diagram, options: MermaidOptions): boolean {
    if (diagram.edges.length + legendArrows(diagram) > mostEdges) return false;
    return mermaidText(diagram, options).text.length <= mostCharacters;
}

/** Beyond these, GitHub, GitLab and VS Code show an error instead of a picture. */
const mostEdges = 500;
const mostCharacters = 50_000;

/** The last resort, for a picture without groups to fold: what comes first in the model. */
function cut(diagram: Diagram, options: MermaidOptions): Diagram {
    const nodes = [...nodesIn(diagram.members)];
    for (let most = Math.min(nodes.length, mostNodes); most > 1; most = Math.floor(most * 0.75)) {
        const members = keptMembers(diagram.members, new Set(nodes.slice(0, most).map(({ id }) => id)));
        const kept = new Set([...groupsIn(members), ...nodesIn(members)].map(({ id }) => id));
        const edges = diagram.edges
            .filter(({ from, to }) => kept.has(from) && kept.has(to))
            .slice(0, mostEdges - legendArrows(diagram));
        const values = { nodes: nodes.length - most, edges: diagram.edges.length - edges.length };
        const noted = withNote({ ...diagram, members, edges }, speak(message('diagram.cut', values), diagram.language));
        if (isWithinLimits(noted, options)) return noted;
    }
    return { ...diagram, members: [], edges: [] };
}

const mostNodes = 600;

/** The nodes with these ids, in their groups. */
export function keptMembers(members: readonly Member[], kept: ReadonlySet<string>): Member[] {
    return members.flatMap((member): Member[] => {
        if (member.type === 'node') return kept.has(member.id) ? [member] : [];
        const inner = keptMembers(member.members, kept);
        return inner.length === 0 ? [] : [{ ...member, members: inner }];
    });
}

function withNote(diagram: Diagram, remark: string): Diagram {
    return { ...diagram, remarks: [...diagram.remarks, remark] };
}
