import type { Environment } from '../model/environment.ts';
import { findingRow } from '../overview/finding-row.ts';
import type { Finding } from '../rules/rule.ts';
import { bySeverity } from '../rules/verdict/by-severity.ts';
import type { PageTopic } from './page-topic.ts';

/** What is found, the most serious first, with a line above each level; in one environment or wherever. */
export function findingsList(topic: PageTopic, environment: Environment | undefined): string[] {
    const { project, say } = topic;
    const found = project.findings.filter((finding) => !environment || isIn(finding, environment)).toSorted(bySeverity);
    const byLevel = Map.groupBy(found, ({ severity }) => severity);
    return [...byLevel].flatMap(([level, findings], index) => [
        ...(index > 0 ? [''] : []),
        `**${say(`page.level.${level}`)}: ${findings.length}**`,
        '',
        ...findings.map((finding) => `- ${findingRow(finding, topic.language, topic.linkTo(finding))}`),
    ]);
}

export function isIn({ environment, alsoIn }: Finding, wanted: Environment): boolean {
    return environment === wanted || alsoIn.includes(wanted);
}
