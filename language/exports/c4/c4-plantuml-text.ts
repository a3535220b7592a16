import type { PlainDiagram, PlainEdge, PlainMember } from '../../diagrams/plain-diagram.ts';
import { message, speak } from '../../messages/message.ts';
import { identifiers } from '../identifiers.ts';
import { plantumlText as encoded } from '../plantuml/plantuml-string.ts';
import { macroCall, macroOf } from './c4-macro.ts';
import { membersIn, styleLines } from './c4-styles.ts';

/** A diagram in the macros of C4-PlantUML, which PlantUML has in its standard library: nothing is loaded from elsewhere. */
export function c4PlantumlText(diagram: PlainDiagram): string {
    const { title, direction, remarks, members, edges, legend } = diagram;
    const idOf = identifiers();
    const lines = [
        '@startuml',
        ...includes(members),
        ...styleLines(diagram),
        `title ${encoded([title])}`,
        ...(direction === 'right' ? ['LAYOUT_LEFT_RIGHT()'] : []),
        ...remarks.map((remark, index) => `note "${encoded([remark])}" as ${idOf(`remark ${index + 1}`)}`),
        ...members.flatMap((member) => written(member, idOf, '')),
        ...edges.map((edge) => relationship(edge, diagram, idOf)),
        // The legend has to come last.
        legend.length > 0 ? 'SHOW_LEGEND()' : 'HIDE_STEREOTYPE()',
        '@enduml',
    ];
    return `${lines.join('\n')}\n`;
}

/** The legend knows only what the file that is included last knows. */
function includes(members: readonly PlainMember[]): string[] {
    const styles = new Set(membersIn(members).map((member) => macroOf(member).style));
    const hasComponents = styles.has('component');
    return [
        ...(hasComponents ? ['!include <C4/C4_Component>'] : []),
        ...(styles.has('node') || !hasComponents ? ['!include <C4/C4_Deployment>'] : []),
    ];
}

function written(member: PlainMember, idOf: (id: string) => string, indent: string): string[] {
    const call = indent + macroCall(member, idOf(member.id));
    if (member.type === 'node') return [call];
    return [`${call} {`, ...member.members.flatMap((each) => written(each, idOf, `${indent}  `)), `${indent}}`];
}

/** C4 wants a word at every line, so a mere call says that it is one. */
function relationship(edge: PlainEdge, { language, legend }: PlainDiagram, idOf: (id: string) => string): string {
    const { kind, from, to, verbs, means } = edge;
    const isCall = kind === 'request' && verbs.length === 0;
    const label = isCall ? speak(message('export.calls'), language) : verbs.join(', ');
    const values = [
        idOf(from),
        idOf(to),
        label === '' ? '""' : `"${encoded([label])}"`,
        ...(means.length > 0 ? [`"${encoded([means.join(', ')])}"`] : []),
        ...(kind !== 'request' || legend.length > 0 ? [`$tags="${kind}"`] : []),
    ];
    return `Rel(${values.join(', ')})`;
}
