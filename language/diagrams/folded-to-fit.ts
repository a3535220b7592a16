import { type Message, message, speak } from '../messages/message.ts';
import { type Diagram, type Group, groupsIn, type Member, nodesIn } from './diagram.ts';
import { gathered } from './gathered.ts';
import { collapsed } from './views/collapsed.ts';

export interface Fit {
    readonly mostNodes: number;
    /** Ids of groups that stay open. */
    readonly opened: readonly string[];
    /** The same picture by team, for one that has no groups of its own to fold. */
    readonly byTeam?: (() => Diagram) | undefined;
}

/**
 * Folds the innermost groups, then those around them, until no more nodes are left than a reader can take in, and says
 * so. Where nothing useful is left by that, it groups by team or gathers neighbors of one kind, and folds then. Groups
 * that the reader opened, and what is around them, stay open; how the others are folded does not depend on that.
 */
export function foldedToFit(diagram: Diagram, fit: Fit): Diagram {
    const whole = countOf(diagram);
    if (whole <= fit.mostNodes) return diagram;
    const { depth, drawn, remark } = chosen(foldings(diagram, fit), fit.mostNodes);
    const depths = depthsOf(drawn);
    const kept = keptOpen(drawn, new Set(fit.opened));
    const folded = collapsed(drawn, (each) => (depths.get(each) ?? 0) >= depth && isFoldable(each) && !kept.has(each));
    const shown = countOf(folded);
    if (shown === whole) return diagram;
    return { ...folded, remarks: [...folded.remarks, speak(message(remark, { shown, whole }), diagram.language)] };
}

interface Folding {
    readonly drawn: Diagram;
    /** Groups from this depth on are folded. */
    readonly depth: number;
    readonly shown: number;
    /** With fewer boxes it is next to nothing. */
    readonly fewest: number;
    readonly remark: Message['key'];
}

/** The ways to fold a picture, the most natural first. */
function* foldings(diagram: Diagram, { byTeam }: Pick<Fit, 'byTeam'>): Generator<Folding> {
    yield* foldingsOf(diagram, 'diagram.opens-folded');
    if (byTeam) yield* foldingsOf(byTeam(), 'diagram.opens-by-team');
    const whole = countOf(diagram);
    const sizes = [...[10, 25, 50, 100, 250, 1000].filter((size) => size < whole), whole, 5];
    for (const size of sizes) yield* foldingsOf(gathered(diagram, size), 'diagram.opens-gathered');
}

function* foldingsOf(drawn: Diagram, remark: Message['key']): Generator<Folding> {
    const fewest = remark === 'diagram.opens-gathered' ? fewestGathered(countOf(drawn)) : fewestTelling;
    for (let depth = deepest(drawn.members); depth >= 0; depth -= 1) {
        yield { drawn, depth, shown: shownAt(drawn.members, depth, 0), fewest, remark };
    }
}

/** With fewer boxes a picture of a large model says hardly more than its title. */
const fewestTelling = 8;

/** How many neighbors stand in one box is ours to say: of a very large model more boxes can be had. */
function fewestGathered(whole: number): number {
    return Math.min(20, Math.max(fewestTelling, whole / 10));
}

/** The first that is neither too much nor next to nothing; or else what comes nearest. */
function chosen(foldings: Iterable<Folding>, mostNodes: number): Folding {
    const others: Folding[] = [];
    for (const folding of foldings) {
        const { shown, fewest } = folding;
        if (shown <= mostNodes && shown >= fewest) return folding;
        others.push(folding);
    }
    const fitting = others.filter(({ shown }) => shown <= mostNodes);
    const [largest] = fitting.toSorted((one, other) => other.shown - one.shown);
    const found = largest ?? others.toSorted((one, other) => one.shown - other.shown)[0];
    if (!found) throw new Error('There is always a way to fold a picture: not at all.');
    return found;
}

function countOf({ members }: Diagram): number {
    return [...nodesIn(members)].length;
}

function deepest(members: readonly Member[]): number {
    return members.reduce((most, each) => Math.max(most, each.type === 'group' ? 1 + deepest(each.members) : 0), 0);
}

function shownAt(members: readonly Member[], depth: number, own: number): number {
    return members.reduce((sum, member) => {
        const isOne = member.type === 'node' || (own >= depth && isFoldable(member));
        return sum + (isOne ? 1 : shownAt(member.members, depth, own + 1));
    }, 0);
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

/** An environment that is folded shows nothing of itself. */
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
