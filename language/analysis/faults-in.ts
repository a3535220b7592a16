import type { Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import { type EnvironmentFaults, environmentFaults } from './environment-faults.ts';

/** What can fail in an environment, computed once for the pictures and the pages of a model. */
export function faultsIn(model: Model, environment: Environment): EnvironmentFaults {
    const ofModel = known.get(model) ?? new Map<Environment, EnvironmentFaults>();
    known.set(model, ofModel);
    const faults = ofModel.get(environment) ?? environmentFaults(environment);
    ofModel.set(environment, faults);
    return faults;
}

/** By the model: an environment may stay the same while the elements in it change. */
const known = new WeakMap<Model, Map<Environment, EnvironmentFaults>>();
