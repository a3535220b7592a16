import { type Identified, identities } from '../../diagrams/views/identities.ts';
import type { Environment, Place } from '../../model/environment.ts';

/** The ids that pictures have too, given out in the order of the places, so that namesakes keep their numbers. */
export function placeIds(environment: Environment): (thing: Identified) => string {
    const idOf = identities(environment.name);
    const visit = ({ balancers, placements, dataNodes }: Pick<Place, 'balancers' | 'placements' | 'dataNodes'>) => {
        for (const thing of [...balancers, ...placements, ...dataNodes]) idOf(thing);
    };
    visit({
        balancers: environment.balancers.filter(({ place }) => !place),
        placements: environment.placements.filter(({ place }) => !place),
        dataNodes: environment.dataNodes.filter(({ place }) => !place),
    });
    for (const place of environment.allPlaces) {
        idOf(place);
        visit(place);
    }
    return idOf;
}
