import { subjectsOf } from '../diagrams/subject.ts';
import { escapedLine } from '../markdown/escaped.ts';
import { environmentsTable, type TitleIn } from './environments-table.ts';
import { pagePicture } from './page-picture.ts';
import { projectLines } from './page-section.ts';
import { pageText, part } from './page-text.ts';
import type { PageTopic } from './page-topic.ts';
import { projectName } from './project-name.ts';

/** The page of a whole project, from which those of its environments are reached. */
export function indexPage(topic: PageTopic, titleIn: TitleIn): string {
    const { project, say } = topic;
    const kinds = new Set(subjectsOf(project.model).map(({ kind }) => kind));
    const pictureOf = (kind: 'logical' | 'environments') => (kinds.has(kind) ? pagePicture({ kind }, topic) : '');
    return pageText([
        `# ${escapedLine(projectName(project))}`,
        say('page.generated'),
        pictureOf('logical'),
        part(say('page.part.environments'), environmentsTable(topic, titleIn)),
        pictureOf('environments'),
        part(say('page.part.pipelines'), projectLines('pipelines', topic)),
        part(say('page.part.teams'), projectLines('teams', topic)),
        part(say('page.part.principles'), projectLines('principles', topic)),
    ]);
}
