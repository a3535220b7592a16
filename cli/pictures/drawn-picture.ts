import { type Language, picture, render, subjectText } from '../../language/index.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** The Mermaid text of a picture, with a line break at its end. */
export function drawnPicture({ project, subject }: WantedPicture, language: Language): string {
    const diagram = picture(project.model, subject, { language });
    if (!diagram) throw new Error(`There is no picture '${subjectText(subject)}' in '${project.folder}'.`);
    return render(diagram).text;
}
