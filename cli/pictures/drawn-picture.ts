import { type Language, picture, render } from '../../language/index.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** The Mermaid text of a picture, with a line break at its end. */
export function drawnPicture({ project, choice }: WantedPicture, language: Language): string {
    const diagram = picture(project.model, choice, language);
    if (!diagram) throw new Error(`There is no picture ${JSON.stringify(choice)} in '${project.folder}'.`);
    return render(diagram).text;
}
