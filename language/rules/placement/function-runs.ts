import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import type { FunctionPlan, FunctionProfile } from '../../profiles/function-profile.ts';
import { functionProfileOf } from '../../profiles/function-profiles.ts';

/** Something on a platform for functions whose provider is known. */
export interface FunctionRun {
    readonly placement: Placement;
    readonly faas: Place;
    readonly profile: FunctionProfile;
    /** The plan that is meant; all of them where nothing says which; none where the stated one is not known. */
    readonly plans: readonly FunctionPlan[];
}

export function functionRuns({ placements }: Environment): FunctionRun[] {
    return placements.flatMap((placement) => functionRunOf(placement) ?? []);
}

export function functionRunOf(placement: Placement): FunctionRun | undefined {
    const faas = functionPlatformOf(placement);
    const profile = faas && functionProfileOf(faas.technology);
    return profile && { placement, faas, profile, plans: possiblePlans(faas, profile) };
}

export function functionPlatformOf({ place }: Pick<Placement, 'place'>): Place | undefined {
    return [...enclosing(place)].find(({ kind }) => kind === 'faas');
}

function possiblePlans({ properties }: Place, { plans, defaultPlan }: FunctionProfile): readonly FunctionPlan[] {
    const name = wordOf(properties, 'plan') ?? defaultPlan;
    return name === undefined ? plans : plans.filter((plan) => plan.name === name);
}
