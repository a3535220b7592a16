import { enclosing, type Place } from '../../model/environment.ts';
import { perModel } from '../facts/per-model.ts';
import type { EnvironmentContext } from '../rule.ts';

/** What others run for the project and of which there is one, in a project that states what somebody promises. */
export function providedAlone({ faults, model }: EnvironmentContext): ReadonlySet<Place> {
    const provided = new Set<Place>();
    if (!usesSlas(model)) return provided;
    for (const { fault } of faults.flows) {
        for (const event of faults.singleCutsOf(fault)) {
            const subject = faults.subjectOf(event);
            if (subject && 'isManaged' in subject && isProvided(subject)) provided.add(subject);
        }
    }
    return provided;
}

const usesSlas = perModel(({ environments }) => {
    return environments.some(({ allPlaces, balancers }) =>
        [...allPlaces, ...balancers].some(({ properties }) => properties.has('sla')),
    );
});

/** A region is promised by its provider, and a machine by the provider around it. */
function isProvided(place: Place): boolean {
    const provider = [...enclosing(place.parent)].find(({ kind }) => kind === 'provider');
    switch (place.kind) {
        case 'provider':
        case 'platform':
        case 'faas':
            return true;
        case 'region':
            return provider === undefined;
        case 'vm':
            return provider !== undefined;
        default:
            return place.isManaged;
    }
}
