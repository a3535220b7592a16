import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';
import { drawnFor, type ShownPicture } from './shown-picture.ts';

/** The one element that the reader, or the cursor in the editor, points out. */
export class Selection {
    readonly #page: PageElements;
    readonly #view: PanAndZoom;
    readonly #changed: () => void;
    #wanted: string | undefined;
    #shown: ShownPicture | undefined;

    constructor(page: PageElements, view: PanAndZoom, changed: () => void) {
        this.#page = page;
        this.#view = view;
        this.#changed = changed;
    }

    /** As it is drawn now: where the element is in a fold, the fold. */
    get id(): string | undefined {
        return this.#wanted !== undefined && this.#shown ? drawnFor(this.#wanted, this.#shown) : undefined;
    }

    select(id: string | undefined): void {
        this.#wanted = id;
        this.#mark();
    }

    /** Selects it and, where it is out of sight, moves the picture until it can be seen. */
    bringUp(id: string | undefined): void {
        this.select(id);
        const element = this.#element();
        if (element) bringIntoSight(element, this.#page.stage, this.#view);
    }

    /** To be called with every new picture. */
    follow(shown: ShownPicture): void {
        this.#shown = shown;
        this.#mark();
    }

    #mark(): void {
        for (const old of this.#page.picture.querySelectorAll('.selected')) {
            old.classList.remove('selected');
            old.removeAttribute('aria-current');
        }
        const element = this.#element();
        element?.classList.add('selected');
        element?.setAttribute('aria-current', 'true');
        this.#changed();
    }

    #element(): SVGElement | undefined {
        return this.#shown?.elements.get(this.id ?? '');
    }
}

/** Moves the picture as little as is needed; of an element larger than the window, its upper left corner is shown. */
export function bringIntoSight(element: Element, stage: HTMLElement, view: PanAndZoom): void {
    const outer = stage.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    const x = step(inner.left, inner.right, outer.left + edge, outer.right - edge);
    const y = step(inner.top, inner.bottom, outer.top + edge, outer.bottom - edge);
    if (x !== 0 || y !== 0) view.moveBy(x, y);
}

/** Pixels between an element and the border of the window. */
const edge = 12;

function step(start: number, end: number, from: number, to: number): number {
    if (start >= from && end <= to) return 0;
    // A group around everything that can be seen is in sight.
    if (start < from && end > to) return 0;
    return start < from || end - start > to - from ? from - start : to - end;
}
