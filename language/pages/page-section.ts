import type { Language } from '../messages/message.ts';
import type { Project } from '../project/project.ts';
import { acceptedList } from './accepted-list.ts';
import { automationTable } from './automation-table.ts';
import { dataTable } from './data-table.ts';
import { differencesList } from './differences-list.ts';
import { entriesTable } from './entries-table.ts';
import { environmentsTable } from './environments-table.ts';
import { failuresTable } from './failures-table.ts';
import { findingsList } from './findings-list.ts';
import type { EnvironmentTopic, PageTopic } from './page-topic.ts';
import { pipelinesList } from './pipelines-list.ts';
import { placementsTable } from './placements-table.ts';
import { principlesTable } from './principles-table.ts';
import { sayingIn } from './saying.ts';
import { teamsTable } from './teams-table.ts';

/** A part of a page that can stand in any other page. */
export type Section =
    | { readonly kind: EnvironmentSection; readonly environment: string }
    | { readonly kind: ProjectSection };

/** Parts about one environment. */
export const environmentSections = [
    'placements',
    'data',
    'failures',
    'entries',
    'automation',
    'differences',
    'findings',
    'accepted',
] as const;

/** Parts about all that a project says. */
export const projectSections = ['environments', 'pipelines', 'teams', 'principles', 'findings', 'accepted'] as const;

export type EnvironmentSection = (typeof environmentSections)[number];
export type ProjectSection = (typeof projectSections)[number];

/** The Markdown of a part, or a sentence where there is nothing to tell; undefined for an unknown environment. */
export function pageSection(project: Project, section: Section, language: Language): string | undefined {
    const nowhere = () => undefined;
    const topic: PageTopic = { project, language, say: sayingIn(language), linkTo: nowhere, imageOf: nowhere };
    const lines = 'environment' in section ? linesIn(section, topic) : projectLines(section.kind, topic);
    if (lines?.length === 0) return topic.say(isOfFindings(section) ? 'page.no-findings' : 'page.nothing');
    return lines?.join('\n');
}

function isOfFindings({ kind }: Section): boolean {
    return kind === 'findings' || kind === 'accepted';
}

function linesIn({ kind, environment: name }: EnvironmentPart, topic: PageTopic): string[] | undefined {
    const environment = topic.project.model.environments.find((each) => each.name === name);
    return environment && environmentLines(kind, { ...topic, environment });
}

type EnvironmentPart = Extract<Section, { readonly environment: string }>;

export function environmentLines(kind: EnvironmentSection, topic: EnvironmentTopic): string[] {
    return environmentWriters[kind](topic);
}

const environmentWriters: Readonly<Record<EnvironmentSection, (topic: EnvironmentTopic) => string[]>> = {
    placements: placementsTable,
    data: dataTable,
    failures: failuresTable,
    entries: entriesTable,
    automation: automationTable,
    differences: differencesList,
    findings: (topic) => findingsList(topic, topic.environment),
    accepted: (topic) => acceptedList(topic, topic.environment),
};

export function projectLines(kind: ProjectSection, topic: PageTopic): string[] {
    return projectWriters[kind](topic);
}

const projectWriters: Readonly<Record<ProjectSection, (topic: PageTopic) => string[]>> = {
    environments: (topic) => environmentsTable(topic),
    pipelines: pipelinesList,
    teams: teamsTable,
    principles: principlesTable,
    findings: (topic) => findingsList(topic, undefined),
    accepted: (topic) => acceptedList(topic, undefined),
};
