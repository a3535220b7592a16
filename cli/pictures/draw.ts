import { type Language, picture, render } from '../../language/index.ts';
import type { Choice } from './choose-pictures.ts';

/** The Mermaid text of a picture, with a line break at its end. */
export function draw({ project, subject }: Choice, language: Language): string {
    const { environment, view } = { environment: undefined, view: undefined, ...subject };
    return render(picture(project.model, { environment, view }, language));
}
