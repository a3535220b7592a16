import type { Team } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { isWithin, type SectionPosition, type Source } from '../model/source.ts';

/** Answers which team something concerns: that of what a text is about, or else of the places and the environment around it. */
export function teamsIn({ elements, environments }: Model): (at: Source) => Team | undefined {
    const owned = [
        ...elements.map(({ source, team }) => ({ source, team })),
        ...environments.flatMap(({ placements, dataNodes, stacks, balancers }) => [
            ...placements.map(({ source, element }) => ({ source, team: element.team })),
            ...dataNodes.map(({ source, database }) => ({ source, team: database.team })),
            ...stacks.map(({ source, team }) => ({ source, team })),
            ...balancers.map(({ source, targets }) => ({ source, team: onlyTeam(targets.map(({ team }) => team)) })),
        ]),
        ...environments
            .flatMap(({ allPlaces }) => allPlaces.toReversed())
            .map(({ source, team }) => ({ source, team })),
        ...environments.map(({ source, team }) => ({ source, team })),
    ];
    const bySection: ReadonlyMap<SectionPosition, typeof owned> = Map.groupBy(owned, ({ source }) => source.section);
    return (at) => bySection.get(at.section)?.find(({ source, team }) => team && isWithin(at, source))?.team;
}

/** What serves several teams belongs to none of them. */
function onlyTeam(teams: readonly (Team | undefined)[]): Team | undefined {
    const [first, ...others] = new Set(teams);
    return others.length === 0 ? first : undefined;
}
