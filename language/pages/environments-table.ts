import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import { quantityOf } from '../model/value.ts';
import { isIn } from './findings-list.ts';
import type { PageTopic } from './page-topic.ts';

/** The environments side by side; `titleIn` may make links of their titles. */
export function environmentsTable(topic: PageTopic, titleIn: TitleIn = plainTitle): string[] {
    const { project, say } = topic;
    const { environments } = project.model;
    if (environments.length === 0) return [];
    const header = ['environment', 'tier', 'like', 'target', 'elements', 'findings'] as const;
    return table(
        header.map((key) => say(`page.column.${key}`)),
        environments.map((environment) => environmentRow(environment, topic, titleIn)),
    );
}

export type TitleIn = (environment: Environment) => string;

function plainTitle(environment: Environment): string {
    return escapedLine(titleOf(environment));
}

function environmentRow(environment: Environment, { project, say }: PageTopic, titleIn: TitleIn): string[] {
    const { tier, base, properties, placements } = environment;
    const running = new Set(placements.map(({ element }) => element));
    const found = project.findings.filter((finding) => isIn(finding, environment));
    return [
        titleIn(environment),
        tier === undefined ? '–' : say(`diagram.tier.${tier}`),
        base ? plainTitle(base) : '–',
        quantityOf(properties, 'target')?.text ?? '–',
        `${running.size}`,
        `${found.length}`,
    ];
}
