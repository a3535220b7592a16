import { picture } from '../diagrams/picture.ts';
import { mostReadableNodes } from '../diagrams/picture-options.ts';
import { render } from '../diagrams/render/render.ts';
import { renderParts } from '../diagrams/render/render-parts.ts';
import type { Subject } from '../diagrams/subject.ts';
import { subjectTitle } from '../diagrams/subject-title.ts';
import { escapedLine } from '../markdown/escaped.ts';
import type { PageTopic } from './page-topic.ts';
import { fence } from './picture-fence.ts';

/** A picture in a page: an image where there is one, Mermaid otherwise; a large one is followed by its parts. */
export function pagePicture(subject: Subject, { project, language, imageOf }: PageTopic): string {
    const { model } = project;
    const image = imageOf(subject);
    if (image !== undefined) return `![${escapedLine(subjectTitle(model, subject, language))}](<${image}>)`;
    const whole = picture(model, subject, { language });
    const folded = picture(model, subject, { language, mostNodes: mostReadableNodes });
    if (!whole || !folded) return '';
    const parts = renderParts(whole, { mostNodes: mostReadableNodes }).slice(1);
    const shown = parts.length <= mostParts ? parts : [];
    const titled = shown.flatMap(({ title, text }) => [`**${escapedLine(title)}**`, fence(text)]);
    return [fence(render(folded).text), ...titled].join('\n\n');
}

/** More pictures than this nobody looks through; then the folded one stands alone. */
const mostParts = 12;
