import { type Element, isOutside, type Team, titleOf } from '../../model/element.ts';
import { textOf } from '../../model/value.ts';
import type { Group, Member, Node } from '../diagram.ts';
import type { Say } from './scene.ts';

/** A group for every team that owns something, one for what no team owns, and what is outside beside them. */
export function teamGroups(elements: readonly Element[], nodeOf: (element: Element) => Node, say: Say): Member[] {
    // By name, as namesakes are a mistake, not two teams.
    const owned = Map.groupBy(elements, ({ team }) => team?.name);
    const unowned = owned.get(undefined) ?? [];
    const inside = unowned.filter((element) => !isOutside(element)).map(nodeOf);
    const groups = [...owned.values()].flatMap((ofTeam) => {
        const team = ofTeam[0]?.team;
        return team ? [teamGroup(team, ofTeam.map(nodeOf), say)] : [];
    });
    return [
        ...unowned.filter(isOutside).map(nodeOf),
        ...groups,
        ...(inside.length > 0 ? [unownedGroup(inside, say)] : []),
    ];
}

export function teamGroup(team: Team, members: readonly Member[], say: Say): Group {
    const contact = textOf(team.properties, 'contact');
    return {
        type: 'group',
        kind: 'team',
        id: `team ${team.name}`,
        title: titleOf(team),
        details: [say('diagram.kind.team'), ...(contact ? [say('diagram.contact', { contact })] : [])],
        source: team.source,
        members,
    };
}

/** No team has this id: it begins with the word `team`. */
export const unownedId = 'no team';

function unownedGroup(members: readonly Member[], say: Say): Group {
    const title = say('diagram.no-team');
    return { type: 'group', kind: 'team', id: unownedId, title, details: [], source: undefined, members };
}
