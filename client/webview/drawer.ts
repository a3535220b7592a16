import { drawPicture, layoutWorker } from './draw-picture.ts';
import { drawWithMermaid } from './draw-with-mermaid.ts';
import type { Picture, Renderer } from './messages.ts';
import type { Drawer } from './picture-display.ts';

/** Draws with the renderer that is chosen at the time. */
export function drawer(rendererOf: (picture: Picture) => Renderer): Drawer {
    return {
        async draw(picture) {
            const found = picture.preview.picture;
            if (!found) return { problem: 'failed', reason: '' };
            return rendererOf(picture) === 'mermaid' ? drawWithMermaid(found) : drawPicture(found.diagram);
        },
        cancel: () => layoutWorker.cancel(),
        textOf(picture) {
            const found = picture.preview.picture;
            const drawn = rendererOf(picture) === 'mermaid' ? found?.mermaid : found?.diagram;
            return JSON.stringify([rendererOf(picture), picture.project, picture.preview.subject, drawn]);
        },
    };
}
