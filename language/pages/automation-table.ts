import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import type { Automation, Stack } from '../model/environment.ts';
import { textOf } from '../model/value.ts';
import type { EnvironmentTopic } from './page-topic.ts';
import { placeTitle } from './place-title.ts';
import type { Say } from './saying.ts';
import { titles } from './titles.ts';

/** What makes the infrastructure and what keeps it as it should be, each with where that is written. */
export function automationTable({ environment, say }: EnvironmentTopic): string[] {
    const { provisioning, reconciliation, allPlaces, balancers, stacks } = environment;
    const rows = [
        ...rowsOf(say('page.everything'), { provisioning, reconciliation }, say),
        ...allPlaces.flatMap((place) => rowsOf(placeTitle(place), place, say)),
        ...balancers.flatMap((balancer) => rowsOf(escapedLine(titleOf(balancer)), balancer, say)),
        ...stacks.map((stack) => stackRow(stack, say)),
    ];
    if (rows.length === 0) return [];
    const header = ['part', 'work', 'tool', 'origin'] as const;
    return table(
        header.map((key) => say(`page.column.${key}`)),
        rows,
    );
}

interface Automated {
    readonly provisioning: readonly Automation[];
    readonly reconciliation?: readonly Automation[];
}

function rowsOf(part: string, { provisioning, reconciliation = [] }: Automated, say: Say): string[][] {
    const row = (work: string) => (each: Automation) => [part, work, each.tool, escapedLine(each.origin ?? '–')];
    return [
        ...provisioning.map(row(say('page.work.provisioned'))),
        ...reconciliation.map(row(say('page.work.reconciled'))),
    ];
}

function stackRow(stack: Stack, say: Say): string[] {
    const { tool, coversEverything, covered, coveredBalancers, properties } = stack;
    const part = coversEverything ? say('page.everything') : titles([...covered, ...coveredBalancers]);
    const origin = [textOf(properties, 'repository'), textOf(properties, 'path')].filter((each) => each !== undefined);
    const work = say('page.work.stack', { name: escapedLine(titleOf(stack)) });
    return [part, work, tool ?? '–', origin.length === 0 ? '–' : escapedLine(origin.join(' '))];
}
