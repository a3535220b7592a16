import { type Diagram, type Group, groupsIn, type Member, nodesIn } from '../diagram.ts';
import { legendOf } from '../legend.ts';
import { collapsed } from '../views/collapsed.ts';
import type { MermaidOptions } from './mermaid-options.ts';
import { type MermaidText, mermaidText } from './mermaid-text.ts';
import { render } from './render.ts';
import { isWithinLimits, keptMembers } from './within-limits.ts';

/** One of several pictures that show together what is too much for one. */
export interface MermaidPart extends MermaidText {
    readonly title: string;
    /** The id of the group that it shows; undefined where it shows the whole. */
    readonly group: string | undefined;
}

export interface PartOptions extends MermaidOptions {
    /** A picture with more nodes is parted as well; without it, only what Mermaid cannot draw is. */
    readonly mostNodes?: number | undefined;
}

/**
 * The whole if it fits into one picture; or else an overview, in which the outermost groups are folded, and a picture
 * for each of them, with whatever it is linked to around it.
 */
export function renderParts(diagram: Diagram, options: PartOptions = {}): readonly MermaidPart[] {
    return partsOf({ diagram, shown: diagram, scope: undefined }, options);
}

/** What one picture is about: the whole, or one group and its surroundings. */
interface Scope {
    readonly diagram: Diagram;
    readonly shown: Diagram;
    readonly scope: Group | undefined;
}

function partsOf({ diagram, shown, scope }: Scope, options: PartOptions): MermaidPart[] {
    if (isFitting(shown, options)) return [part(shown, scope, mermaidText(shown, options))];
    const inner = siblings(scope ? scope.members : diagram.members);
    if (inner.length === 0) return [part(shown, scope, render(shown, options))];
    const overview = collapsed(shown, ({ id }) => inner.some((group) => group.id === id));
    return [
        part(overview, scope, render(overview, options)),
        ...inner.flatMap((group) => partsOf({ diagram, shown: around(group, diagram), scope: group }, options)),
    ];
}

function part({ title }: Diagram, scope: Group | undefined, text: MermaidText): MermaidPart {
    return { ...text, title, group: scope?.id };
}

function isFitting(diagram: Diagram, options: PartOptions): boolean {
    const { mostNodes = Number.POSITIVE_INFINITY } = options;
    return [...nodesIn(diagram.members)].length <= mostNodes && isWithinLimits(diagram, options);
}

/** The outermost groups of which there are several; a group alone, as the one environment, is a frame around them. */
function siblings(members: readonly Member[]): Group[] {
    const groups = members.filter((member) => member.type === 'group');
    const [only] = groups;
    return groups.length === 1 && only ? siblings(only.members) : groups;
}

/** A group in full, and in its frames what it is linked to, with all other groups folded. */
function around(group: Group, diagram: Diagram): Diagram {
    const own = idsIn(group);
    const open = new Set([...framesOf(group, diagram.members), ...groupsIn([group])].map(({ id }) => id));
    const linked = diagram.edges.filter(({ from, to }) => own.has(from) || own.has(to));
    const ends = new Set(linked.flatMap(({ from, to }) => [from, to]));
    const members = withoutUnlinked(diagram.members, open, ends);
    const folded = collapsed({ ...diagram, members, edges: linked }, ({ id }) => !open.has(id));
    const { edges } = folded;
    const kept = new Set([...own, ...edges.flatMap(({ from, to }) => [from, to])]);
    const shown = {
        ...folded,
        title: `${diagram.title} · ${group.title}`,
        remarks: [],
        members: keptMembers(folded.members, kept),
        edges,
    };
    return { ...shown, legend: diagram.legend.length > 0 ? legendOf(shown) : [] };
}

/** Without the folded groups at which no arrow ends: to say what is in all of them takes long, and nobody sees it. */
function withoutUnlinked(members: readonly Member[], open: ReadonlySet<string>, ends: ReadonlySet<string>): Member[] {
    return members.flatMap((member): Member[] => {
        if (member.type === 'node') return [member];
        if (!open.has(member.id)) return holdsAny(member, ends) ? [member] : [];
        return [{ ...member, members: withoutUnlinked(member.members, open, ends) }];
    });
}

function holdsAny(member: Member, ids: ReadonlySet<string>): boolean {
    return ids.has(member.id) || (member.type === 'group' && member.members.some((each) => holdsAny(each, ids)));
}

function idsIn(group: Group): ReadonlySet<string> {
    return new Set([...groupsIn([group]), ...nodesIn([group])].map(({ id }) => id));
}

/** From the outside in; empty for a group that is not among them. */
function framesOf(group: Group, members: readonly Member[]): Group[] {
    for (const member of members) {
        if (member.type === 'node') continue;
        if (member.members.includes(group)) return [member];
        const inner = framesOf(group, member.members);
        if (inner.length > 0) return [member, ...inner];
    }
    return [];
}
