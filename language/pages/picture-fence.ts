import { picture } from '../diagrams/picture.ts';
import type { PictureOptions } from '../diagrams/picture-options.ts';
import { render } from '../diagrams/render/render.ts';
import type { Subject } from '../diagrams/subject.ts';
import type { Model } from '../model/model.ts';

/** A picture as a fenced block of Mermaid; undefined where the model has no such picture. */
export function pictureFence(model: Model, subject: Subject, options: PictureOptions): string | undefined {
    const diagram = picture(model, subject, options);
    return diagram && fence(render(diagram).text);
}

export function fence(mermaid: string): string {
    return `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\``;
}
