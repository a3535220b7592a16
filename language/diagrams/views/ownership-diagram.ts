import { titleOf } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { Diagram, Group, Member } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { elementNode } from './element-node.ts';
import { identities } from './identities.ts';
import { interactionEdge } from './interaction-edge.ts';
import { mergedEdges } from './merged-edges.ts';
import { emptyNode } from './place-groups.ts';
import { teamGroup, teamGroups, unownedId } from './team-groups.ts';

/** Who owns what, and what the teams need of each other. */
export function ownershipDiagram(model: Model, { language, say, passes }: Drafting): Diagram {
    const idOf = identities('ownership');
    const visible = model.elements.filter(passes);
    const drawn = new Set(visible);
    const interactions = visible.flatMap((element) => element.interactions.filter(({ to }) => drawn.has(to)));
    const owners = teamGroups(visible, (element) => elementNode(element, idOf(element), say), say);
    const stacks = stacksByTeam(model);
    const idle = visible.length === model.elements.length ? idleTeams(model, { say }) : [];
    const isOwned = ({ id }: Member) => id !== unownedId;
    const ordered = [...owners.filter(isOwned), ...idle, ...owners.filter((each) => !isOwned(each))];
    const members = ordered.map((member) => withStacks(member, stacks.get(member.id) ?? [], { say }));
    return {
        title: say('subject.ownership'),
        language,
        direction: 'right',
        remarks: members.length > 0 ? [] : [say('diagram.nothing-shown')],
        members,
        edges: mergedEdges(interactions.map((each) => interactionEdge(each, idOf(each.from), idOf(each.to), say))),
        legend: [],
    };
}

/** Teams that own no element; with a filter they are not asked for. */
function idleTeams({ teams, elements }: Model, { say }: Pick<Drafting, 'say'>): Group[] {
    const busy = new Set(elements.map(({ team }) => team?.name));
    return [...new Map(teams.map((team) => [team.name, team])).values()]
        .filter((team) => !busy.has(team.name))
        .map((team) => teamGroup(team, [emptyNode(`team ${team.name}`, say)], say));
}

/** The names of stacks by the id of the group of their team; one that environments have in common is named once. */
function stacksByTeam({ environments }: Model): ReadonlyMap<string, readonly string[]> {
    const stacks = environments.flatMap((environment) => environment.stacks);
    const byTeam = Map.groupBy(stacks, ({ team }) => (team ? `team ${team.name}` : ''));
    return new Map(Array.from(byTeam, ([id, ofTeam]) => [id, [...new Set(ofTeam.map(titleOf))]]));
}

function withStacks(member: Member, names: readonly string[], { say }: Pick<Drafting, 'say'>): Member {
    if (member.type === 'node' || names.length === 0) return member;
    return { ...member, details: [...member.details, say('diagram.owned-stacks', { names })] };
}
