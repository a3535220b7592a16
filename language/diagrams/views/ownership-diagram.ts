import type { MessageKey } from '../../messages/message.ts';
import { titleOf } from '../../model/element.ts';
import type { Environment, Place, Stack } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { Diagram, Group, Member } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { elementNode } from './element-node.ts';
import { identities } from './identities.ts';
import { interactionEdge } from './interaction-edge.ts';
import { mergedEdges } from './merged-edges.ts';
import { named } from './named.ts';
import { emptyNode } from './place-groups.ts';
import type { Say } from './scene.ts';
import { teamGroup, teamGroups, unownedId } from './team-groups.ts';

/** Who owns what, and what the teams need of each other. */
export function ownershipDiagram(model: Model, { language, say, passes }: Drafting): Diagram {
    const idOf = identities('ownership');
    const visible = model.elements.filter(passes);
    const drawn = new Set(visible);
    const interactions = visible.flatMap((element) => element.interactions.filter(({ to }) => drawn.has(to)));
    const owners = teamGroups(visible, (element) => elementNode(element, idOf(element), say), say);
    const belongings = belongingsByTeam(model, say);
    const idle = visible.length === model.elements.length ? idleTeams(model, { say }) : [];
    const isOwned = ({ id }: Member) => id !== unownedId;
    const ordered = [...owners.filter(isOwned), ...idle, ...owners.filter((each) => !isOwned(each))];
    const members = ordered.map((member) => withDetails(member, belongings.get(member.id) ?? []));
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

/** Environments, places and stacks by the id of the group of their team; what environments have in common is named once. */
function belongingsByTeam({ environments }: Model, say: Say): ReadonlyMap<string, readonly string[]> {
    const belongings: [MessageKey, readonly Owned[]][] = [
        ['diagram.owned-environments', environments],
        ['diagram.owned-places', environments.flatMap(({ allPlaces }) => allPlaces)],
        ['diagram.owned-stacks', environments.flatMap(({ stacks }) => stacks)],
    ];
    const lines = new Map<string, string[]>();
    for (const [key, things] of belongings) {
        for (const [team, owned] of Map.groupBy(things, ({ team }) => team?.name)) {
            if (team === undefined) continue;
            const line = say(key, { names: named([...new Set(owned.map(titleOf))], say) });
            lines.set(`team ${team}`, [...(lines.get(`team ${team}`) ?? []), line]);
        }
    }
    return lines;
}

type Owned = Pick<Environment | Place | Stack, 'name' | 'title' | 'team'>;

function withDetails(member: Member, details: readonly string[]): Member {
    return member.type === 'node' ? member : { ...member, details: [...member.details, ...details] };
}
