import { pointableElements } from './element-of-target.ts';
import type { Picture } from './messages.ts';
import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';
import type { Canvas } from './picture-display.ts';
import type { Texts } from './texts.ts';

/** The part of the page that holds the picture and, above it, a notice about it. */
export function pictureCanvas(page: PageElements, panAndZoom: PanAndZoom, texts: Texts): Canvas {
    let subject: string | undefined;
    return {
        put(svg, picture) {
            prepare(svg, picture);
            page.picture.replaceChildren(svg);
            if (subject !== undefined && subject !== picture.subject) panAndZoom.fit();
            else panAndZoom.refit();
            subject = picture.subject;
        },
        clear: () => page.picture.replaceChildren(),
        notice(notice, reason = '') {
            page.notice.hidden = notice === undefined;
            page.notice.textContent = notice ? texts[notice] : '';
            page.notice.title = reason;
        },
    };
}

/** Gives the picture a name, and lets the keyboard reach what the mouse can click. */
function prepare(svg: SVGSVGElement, picture: Picture): void {
    svg.setAttribute('aria-label', picture.title);
    for (const element of svg.querySelectorAll(pointableElements)) {
        element.setAttribute('tabindex', '0');
        element.setAttribute('role', 'button');
        element.setAttribute('aria-label', element.textContent?.trim() ?? '');
    }
}
