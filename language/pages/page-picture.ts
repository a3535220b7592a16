import { mostReadableNodes } from '../diagrams/picture-options.ts';
import type { Subject } from '../diagrams/subject.ts';
import { subjectTitle } from '../diagrams/subject-title.ts';
import { escapedLine } from '../markdown/escaped.ts';
import type { PageTopic } from './page-topic.ts';
import { pictureFence } from './picture-fence.ts';

/** A picture in a page: an image where there is one, Mermaid otherwise. */
export function pagePicture(subject: Subject, { project, language, imageOf }: PageTopic): string {
    const { model } = project;
    const image = imageOf(subject);
    if (image !== undefined) return `![${escapedLine(subjectTitle(model, subject, language))}](<${image}>)`;
    return pictureFence(model, subject, { language, mostNodes: mostReadableNodes }).join('\n');
}
