import { escapedLine } from '../markdown/escaped.ts';
import { type Language, type Message, message, speak } from '../messages/message.ts';
import { titleOf } from '../model/element.ts';
import type { Project } from '../project/project.ts';
import { isDeploymentPrinciple } from '../rules/principles.ts';
import type { Finding } from '../rules/rule.ts';
import { findingRow } from './finding-row.ts';
import { type PrincipleStanding, type Standing, standing, standSigns } from './standing.ts';

/** Where a reader can go from a finding; undefined for no link. */
export type LinkTo = (finding: Finding) => string | undefined;

/** How the environments of a project stand on the principles, in Markdown. */
export function standingPage(project: Project, language: Language, linkTo: LinkTo): string {
    const { model, findings, acceptedFindings: accepted } = project;
    const say = (key: Parameters<typeof message>[0], values = {}) => speak(message(key, values), language);
    const parts = model.environments.map((environment) => {
        return environmentPart(standing(environment, model, { findings, accepted }), language, linkTo);
    });
    const elsewhere = findings.filter(({ environment }) => !environment);
    const rest =
        elsewhere.length > 0 ? [`## ${say('standing.elsewhere')}`, '', ...rows(elsewhere, language, linkTo), ''] : [];
    return [
        `# ${say('standing.title', { project: escapedLine(nameOf(project)) })}`,
        '',
        say('standing.legend'),
        '',
        ...parts.flat(),
        ...rest,
    ].join('\n');
}

function environmentPart({ environment, principles }: Standing, language: Language, linkTo: LinkTo): string[] {
    const say = (text: Message) => speak(text, language);
    const five = principles.filter(({ principle }) => isDeploymentPrinciple(principle));
    const others = principles.filter(({ principle, findings, accepted }) => {
        return !isDeploymentPrinciple(principle) && findings.length + accepted.length > 0;
    });
    const shown = [...five, ...others];
    const tier = environment.tier ?? '–';
    return [
        `## ${escapedLine(titleOf(environment))}`,
        '',
        say(message('standing.tier', { tier })),
        '',
        say(message('standing.columns')),
        '|---|---|---|---|',
        ...shown.map((each) => tableRow(each, language)),
        '',
        ...shown.flatMap((each) => details(each, language, linkTo)),
    ];
}

function tableRow({ principle, stand, findings, accepted, facts }: PrincipleStanding, language: Language): string {
    const counts = [...Map.groupBy(findings, ({ severity }) => severity)].map(([severity, { length }]) => {
        return message('standing.count', { count: length, level: message(`level.${severity}`) });
    });
    if (accepted.length > 0) counts.push(message('standing.accepted-count', { count: accepted.length }));
    const cells = [
        speak(message(`principle.${principle}`), language),
        `${standSigns[stand]} ${speak(message(`stand.${stand}`), language)}`,
        counts.map((count) => speak(count, language)).join(', '),
        facts.map((fact) => escapedLine(speak(fact, language))).join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
}

function details({ principle, findings, accepted }: PrincipleStanding, language: Language, linkTo: LinkTo): string[] {
    if (findings.length + accepted.length === 0) return [];
    const title = speak(message(`principle.${principle}`), language);
    const lived = accepted.map(({ finding, acceptance: { reason, until } }) => {
        const key = until === undefined ? 'standing.accepted' : 'standing.accepted-until';
        const note = speak(message(key, { reason: escapedLine(reason), until: until ?? '' }), language);
        return `${row(finding, language, linkTo)} ${note}`;
    });
    return [
        `### ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
        '',
        ...rows(findings, language, linkTo),
        ...lived,
        '',
    ];
}

function rows(findings: readonly Finding[], language: Language, linkTo: LinkTo): string[] {
    return findings.map((finding) => row(finding, language, linkTo));
}

function row(finding: Finding, language: Language, linkTo: LinkTo): string {
    const level = speak(message(`level.${finding.severity}`), language);
    return `- ${level}: ${findingRow(finding, language, linkTo(finding))}`;
}

function nameOf({ folder }: Project): string {
    return decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1));
}
