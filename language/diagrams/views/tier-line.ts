import { titleOf } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Say } from './scene.ts';

/** The tier of an environment, which is not said again where the environment is called so. */
export function tierLine(environment: Environment, say: Say): string[] {
    const { tier } = environment;
    if (!tier) return [say('diagram.kind.environment')];
    const isSaid = titleOf(environment).toLowerCase() === tier || titleOf(environment) === say(`diagram.tier.${tier}`);
    return isSaid ? [] : [say(`diagram.tier.${tier}`)];
}
