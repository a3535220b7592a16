import { type Anchors, anchorsIn, driftOf } from './anchor.ts';
import { changedElements } from './changed-elements.ts';
import type { Svg } from './drawn.ts';
import { livePicture } from './live-picture.ts';
import type { Picture } from './messages.ts';
import { nameElements } from './named-elements.ts';
import type { PageElements } from './page-elements.ts';
import { fittingTransform, type PanAndZoom } from './pan-and-zoom.ts';
import { type Canvas, keyOf } from './picture-display.ts';
import { type ShownPicture, shownPicture } from './shown-picture.ts';
import { filled, type Texts } from './texts.ts';

export interface PictureCanvas extends Canvas {
    readonly shown: ShownPicture | undefined;
}

interface Surroundings {
    readonly page: PageElements;
    readonly view: PanAndZoom;
    readonly texts: Texts;
    /** The element that the reader has in mind. */
    readonly selected: () => string | undefined;
    readonly onShown: (shown: ShownPicture) => void;
}

/** The part of the page that holds the picture and, above it, a notice about it. */
export function pictureCanvas(surroundings: Surroundings): PictureCanvas {
    const { page, view, texts, selected, onShown } = surroundings;
    const live = livePicture(page.picture);
    let shown: ShownPicture | undefined;

    function put(drawn: Svg, picture: Picture): void {
        const before = shown;
        const anchors = before ? anchorsIn(before.elements, page.stage, selected()) : [];
        const focused = focusedElement(page.picture);
        const svg = live.put(drawn);
        shown = shownPicture(svg, picture);
        svg.setAttribute('role', 'group');
        svg.setAttribute('aria-label', picture.preview.title);
        nameElements(shown, texts, focused);
        if (before && keyOf(before.picture) === keyOf(picture)) {
            keepPlace(shown, anchors, surroundings);
            markChanges(before, shown);
        } else {
            if (before) view.fit();
            else view.refit();
            const values = { title: picture.preview.title, count: shown.members.size };
            page.announcement.textContent = filled(texts.shown, values);
        }
        if (focused !== undefined) shown.elements.get(focused)?.focus({ preventScroll: true });
        onShown(shown);
    }

    return {
        get shown() {
            return shown;
        },
        put,
        clear() {
            shown = undefined;
            live.clear();
        },
        markAsOld: (isOld) => page.stage.classList.toggle('old', isOld),
        notice(notice, reason = '') {
            page.notice.hidden = notice === undefined;
            page.notice.textContent = notice ? texts[notice] : '';
            page.notice.title = reason;
        },
        progress(isDrawing) {
            page.progress.hidden = !isDrawing;
        },
    };
}

/** A picture that was fitted stays where it is as long as it can be seen whole and does not look lost. */
function keepPlace(shown: ShownPicture, anchors: Anchors, { page, view }: Surroundings): void {
    const drift = driftOf(anchors, shown.elements);
    const { x, y, k } = view.position;
    if (drift) view.correct({ x: x - drift.x, y: y - drift.y, k });
    if (view.isFitted && (!drift || !isWhole(page) || fittingTransform(page.stage, page.picture).k > 1.3 * k))
        view.fit();
}

function isWhole({ stage, picture }: PageElements): boolean {
    const outer = stage.getBoundingClientRect();
    const inner = picture.getBoundingClientRect();
    return (
        inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
    );
}

/** Only what the text changed: what the reader folded or filtered is no news. */
function markChanges(before: ShownPicture, after: ShownPicture): void {
    if (JSON.stringify(before.picture.options) !== JSON.stringify(after.picture.options)) return;
    if (!before.diagram || !after.diagram) return;
    const changed = changedElements(before.diagram, after.diagram).flatMap((id) => after.elements.get(id) ?? []);
    // A picture that is new altogether says nothing by marking everything.
    if (changed.length > after.elements.size / 2 && after.elements.size > 4) return;
    for (const element of changed) element.classList.add('changed');
    setTimeout(() => changed.forEach((element) => void element.classList.remove('changed')), noticeable);
}

/** Milliseconds; as long as the animation in picture.css. */
const noticeable = 1600;

function focusedElement(picture: HTMLElement): string | undefined {
    const { activeElement } = document;
    return activeElement instanceof SVGElement && picture.contains(activeElement)
        ? activeElement.dataset.id
        : undefined;
}
