import type { Subject } from '../diagrams/subject.ts';
import { escapedLine } from '../markdown/escaped.ts';
import type { Language } from '../messages/message.ts';
import { titleOf } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import type { Project } from '../project/project.ts';
import type { Finding } from '../rules/rule.ts';
import { environmentPage } from './environment-page.ts';
import { indexPage } from './index-page.ts';
import type { PageTopic } from './page-topic.ts';
import { sayingIn } from './saying.ts';

export interface MarkdownPage {
    /** Relative to the folder of the pages: `environment-prod.md`. */
    readonly path: string;
    readonly text: string;
}

export interface PageOptions {
    /** The address of an image of a picture; where there is none, the page holds the picture as Mermaid. */
    readonly imageOf?: (subject: Subject) => string | undefined;
    /** The address of the page of a finding's rule. */
    readonly linkTo?: (finding: Finding) => string | undefined;
}

/** The pages that tell all about a project: one of the whole, and one for each environment. */
export function markdownPages(project: Project, language: Language, options: PageOptions = {}): MarkdownPage[] {
    const { imageOf = () => undefined, linkTo = () => undefined } = options;
    const topic: PageTopic = { project, language, say: sayingIn(language), linkTo, imageOf };
    return [
        { path: 'README.md', text: indexPage(topic, linkedTitle) },
        ...project.model.environments.map((environment) => {
            return { path: pathOf(environment), text: environmentPage({ ...topic, environment }) };
        }),
    ];
}

function pathOf({ name }: Environment): string {
    return `environment-${name}.md`;
}

function linkedTitle(environment: Environment): string {
    return `[${escapedLine(titleOf(environment))}](${pathOf(environment)})`;
}
