import { message, speak } from '../../messages/message.ts';
import { type Diagram, type Member, nodesIn } from '../diagram.ts';
import { depthsOf } from '../folded-to-fit.ts';
import { collapsed } from '../views/collapsed.ts';
import { mermaidText } from './mermaid-text.ts';

/** Beyond these, GitHub, GitLab and VS Code show an error instead of a picture. */
const mostEdges = 500;
const mostCharacters = 50_000;

/**
 * The diagram as it is if Mermaid can draw it; or else with its innermost groups folded until it can, and saying so.
 * The environment stays open.
 */
export function withinLimits(diagram: Diagram): Diagram {
    if (fits(diagram)) return diagram;
    const depths = depthsOf(diagram);
    for (let depth = Math.max(0, ...depths.values()); depth >= 0; depth -= 1) {
        const folded = collapsed(diagram, (group) => depths.get(group) === depth && group.kind !== 'environment');
        const noted = withNote(folded, speak(message('diagram.folded'), diagram.language));
        if (fits(noted)) return noted;
    }
    return cut(diagram);
}

function fits(diagram: Diagram): boolean {
    return diagram.edges.length <= mostEdges && mermaidText(diagram).text.length <= mostCharacters;
}

/** The last resort, for a picture without groups to fold: what comes first in the model. */
function cut(diagram: Diagram): Diagram {
    const nodes = [...nodesIn(diagram.members)];
    for (let most = Math.min(nodes.length, mostNodes); most > 1; most = Math.floor(most * 0.75)) {
        const kept = new Set(nodes.slice(0, most).map(({ id }) => id));
        const members = diagram.members.flatMap((member) => keptOf(member, kept));
        const edges = diagram.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)).slice(0, mostEdges);
        const values = { nodes: nodes.length - most, edges: diagram.edges.length - edges.length };
        const noted = withNote({ ...diagram, members, edges }, speak(message('diagram.cut', values), diagram.language));
        if (fits(noted)) return noted;
    }
    return { ...diagram, members: [], edges: [] };
}

const mostNodes = 600;

function keptOf(member: Member, kept: ReadonlySet<string>): Member[] {
    if (member.type === 'node') return kept.has(member.id) ? [member] : [];
    const members = member.members.flatMap((inner) => keptOf(inner, kept));
    return members.length === 0 ? [] : [{ ...member, members }];
}

function withNote(diagram: Diagram, remark: string): Diagram {
    return { ...diagram, remarks: [...diagram.remarks, remark] };
}
