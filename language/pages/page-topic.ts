import type { Subject } from '../diagrams/subject.ts';
import type { Language } from '../messages/message.ts';
import type { Environment } from '../model/environment.ts';
import type { Project } from '../project/project.ts';
import type { Finding } from '../rules/rule.ts';
import type { Say } from './saying.ts';

/** What the parts of a page are written from. */
export interface PageTopic {
    readonly project: Project;
    readonly language: Language;
    readonly say: Say;
    /** The address of the page of a rule; undefined for no link. */
    readonly linkTo: (finding: Finding) => string | undefined;
    /** The address of an image of a picture; undefined for a picture in Mermaid. */
    readonly imageOf: (subject: Subject) => string | undefined;
}

/** A page about one environment. */
export interface EnvironmentTopic extends PageTopic {
    readonly environment: Environment;
}
