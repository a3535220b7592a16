import { enclosing, type Place, type Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import type { FunctionPlan, FunctionProfile } from '../../profiles/function-profile.ts';
import { profileFor } from '../../profiles/profile-for.ts';
import type { EnvironmentContext } from '../rule.ts';

/** Something on a platform for functions whose provider is known. */
export interface FunctionRun {
    readonly placement: Placement;
    readonly faas: Place;
    readonly profile: FunctionProfile;
    /** The plan that is meant; all of them where nothing says which; none where the stated one is not known. */
    readonly plans: readonly FunctionPlan[];
}

export function functionRuns({ environment, model }: EnvironmentContext): FunctionRun[] {
    return environment.placements.flatMap((placement) => functionRunOf(placement, model) ?? []);
}

export function functionRunOf(placement: Placement, { profiles }: Model): FunctionRun | undefined {
    const faas = functionPlatformOf(placement);
    const profile = faas && profileFor(faas.technology, profiles);
    return profile && { placement, faas, profile, plans: possiblePlans(faas, profile) };
}

export function functionPlatformOf({ place }: Pick<Placement, 'place'>): Place | undefined {
    return [...enclosing(place)].find(({ kind }) => kind === 'faas');
}

function possiblePlans({ properties }: Place, { plans, defaultPlan }: FunctionProfile): readonly FunctionPlan[] {
    const name = wordOf(properties, 'plan') ?? defaultPlan;
    return name === undefined ? plans : plans.filter((plan) => plan.name === name);
}
