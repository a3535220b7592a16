import type { Environment } from '../../model/environment.ts';
import type { EnvironmentRule } from '../rule.ts';
import { tierSeverity } from '../verdict/tier-severity.ts';

/** The environment from which this one has what is wrong with it as a whole, where the rule speaks there as well. */
export function inheritedFrom(
    environment: Environment,
    { reach, severity }: EnvironmentRule,
    isWrong: (environment: Environment) => boolean,
): Environment {
    let origin = environment;
    for (let base = origin.base; base; base = base.base) {
        if (!tierSeverity(reach, severity, base) || !isWrong(base)) return origin;
        origin = base;
    }
    return origin;
}
