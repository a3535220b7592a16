import { elementOfTarget } from './element-of-target.ts';
import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';

/** Connects buttons, mouse and keyboard to the picture; `reveal` receives the id of the element chosen. */
export function listenToStage(page: PageElements, panAndZoom: PanAndZoom, reveal: (id: string) => void): void {
    page.zoomIn.addEventListener('click', () => panAndZoom.zoomBy(zoomStep));
    page.zoomOut.addEventListener('click', () => panAndZoom.zoomBy(1 / zoomStep));
    page.fit.addEventListener('click', () => panAndZoom.fit());
    page.stage.addEventListener('click', ({ target }) => revealUnder(target, reveal));
    page.stage.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const action = actionOf(event, panAndZoom, reveal);
        if (!action) return;
        event.preventDefault();
        action();
    });
    new ResizeObserver(() => panAndZoom.refit()).observe(page.stage);
}

const zoomStep = 1.25;
const moveStep = 60;

function actionOf({ key, target }: KeyboardEvent, panAndZoom: PanAndZoom, reveal: (id: string) => void) {
    const actions: Readonly<Record<string, () => void>> = {
        '+': () => panAndZoom.zoomBy(zoomStep),
        '=': () => panAndZoom.zoomBy(zoomStep),
        '-': () => panAndZoom.zoomBy(1 / zoomStep),
        '0': () => panAndZoom.fit(),
        ArrowLeft: () => panAndZoom.moveBy(moveStep, 0),
        ArrowRight: () => panAndZoom.moveBy(-moveStep, 0),
        ArrowUp: () => panAndZoom.moveBy(0, moveStep),
        ArrowDown: () => panAndZoom.moveBy(0, -moveStep),
        Enter: () => revealUnder(target, reveal),
        ' ': () => revealUnder(target, reveal),
    };
    return actions[key];
}

function revealUnder(target: EventTarget | null, reveal: (id: string) => void): void {
    const id = elementOfTarget(target);
    if (id !== undefined) reveal(id);
}
