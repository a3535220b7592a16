import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import { standing, standSigns } from '../overview/standing.ts';
import { deploymentPrinciples } from '../rules/principles.ts';
import type { PageTopic } from './page-topic.ts';

/** How each environment stands on the principles; below, what the signs mean. */
export function principlesTable({ project, say }: PageTopic): string[] {
    const { model, findings, acceptedFindings: accepted } = project;
    if (model.environments.length === 0) return [];
    const standings = model.environments.map((environment) => standing(environment, model, { findings, accepted }));
    const rows = deploymentPrinciples.map((principle) => [
        say(`principle.${principle}`),
        ...standings.map(({ principles }) => {
            const stand = principles.find((each) => each.principle === principle)?.stand ?? 'unknown';
            return `${standSigns[stand]} ${say(`stand.${stand}`)}`;
        }),
    ]);
    const environments = model.environments.map((environment) => escapedLine(titleOf(environment)));
    return [...table([say('page.column.principle'), ...environments], rows), '', say('standing.legend')];
}
