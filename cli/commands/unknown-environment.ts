import type { Project } from '../../language/index.ts';
import { nearbyOrFirst } from '../nearby-or-first.ts';
import { type Text, texts } from '../texts.ts';

/** Why an environment cannot be looked at alone: no project has one of this name. */
export function unknownEnvironment(name: string | undefined, projects: readonly Project[]): Text | undefined {
    const names = projects.flatMap(({ model }) => model.environments.map((environment) => environment.name));
    if (name === undefined || names.includes(name)) return undefined;
    return texts.unknownEnvironment(name, nearbyOrFirst(name, names));
}
