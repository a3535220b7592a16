import { escapedLine } from '../markdown/escaped.ts';
import type { Environment } from '../model/environment.ts';
import { findingRow } from '../overview/finding-row.ts';
import { isIn } from './findings-list.ts';
import type { PageTopic } from './page-topic.ts';

/** Findings that the authors live with: why, and until when. */
export function acceptedList({ project, language, say, linkTo }: PageTopic, environment?: Environment): string[] {
    const accepted = project.acceptedFindings.filter(({ finding }) => !environment || isIn(finding, environment));
    return accepted.map(({ finding, acceptance: { reason, until } }) => {
        const note = { reason: escapedLine(reason), until: until ?? '' };
        const why = say(until === undefined ? 'page.accepted' : 'page.accepted-until', note);
        return `- ${findingRow(finding, language, linkTo(finding))} ${why}`;
    });
}
