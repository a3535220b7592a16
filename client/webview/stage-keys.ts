import { type Direction, nearestInDirection } from './nearest-in-direction.ts';
import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';
import { bringIntoSight } from './selection.ts';
import type { ShownPicture } from './shown-picture.ts';
import type { StageActions } from './stage-input.ts';

interface Surroundings {
    readonly page: PageElements;
    readonly view: PanAndZoom;
    readonly shown: () => ShownPicture | undefined;
    readonly actions: StageActions;
    /** Moves on to the findings and fixes of the element. */
    readonly enterCard: (id: string) => void;
}

/** Lets the keyboard walk through the picture and do all that the mouse does. */
export function listenToKeys(surroundings: Surroundings): void {
    const { page } = surroundings;
    page.stage.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const focused = focusedIn(page);
        const action = (focused && elementAction(event, focused, surroundings)) ?? stageAction(event, surroundings);
        if (!action) return;
        event.preventDefault();
        action();
    });
    page.stage.addEventListener('focusin', ({ target }) => {
        if (!(target instanceof SVGElement)) return;
        // Where the reader comes back with the Tab key.
        for (const stop of page.picture.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
        target.setAttribute('tabindex', '0');
    });
}

type Action = () => void;

function elementAction(event: KeyboardEvent, focused: SVGElement, around: Surroundings): Action | undefined {
    const { actions, enterCard, page } = around;
    const id = focused.dataset.id ?? '';
    if (event.key === 'Tab') return walk(focused, event.shiftKey ? -1 : 1, around);
    const direction = event.shiftKey ? undefined : directions[event.key];
    if (direction)
        return () => goTo(nearestInDirection(focused, around.shown()?.elements ?? new Map(), direction), around);
    const actionOf: Readonly<Record<string, Action>> = {
        Enter: () => actions.reveal(id),
        ' ': () => (actions.isFoldable(id) ? actions.fold(id) : actions.pick(id)),
        '.': () => enterCard(id),
        Escape: () => page.stage.focus(),
    };
    return actionOf[event.key];
}

const directions: Readonly<Record<string, Direction>> = {
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
};

const zoomStep = 1.25;
const moveStep = 60;

function stageAction({ key }: KeyboardEvent, { view }: Surroundings): Action | undefined {
    const actions: Readonly<Record<string, Action>> = {
        '+': () => view.zoomBy(zoomStep),
        '=': () => view.zoomBy(zoomStep),
        '-': () => view.zoomBy(1 / zoomStep),
        '0': () => view.fit(),
        ArrowLeft: () => view.moveBy(moveStep, 0),
        ArrowRight: () => view.moveBy(-moveStep, 0),
        ArrowUp: () => view.moveBy(0, moveStep),
        ArrowDown: () => view.moveBy(0, -moveStep),
    };
    return actions[key];
}

/** In reading order; undefined at both ends, where the Tab key leaves the picture. */
function walk(focused: SVGElement, step: 1 | -1, around: Surroundings): Action | undefined {
    const shown = around.shown();
    if (!shown) return undefined;
    const order = [...shown.members.keys()];
    const index = order.indexOf(focused.dataset.id ?? '') + step;
    const next = shown.elements.get(order[index] ?? '');
    return next && (() => goTo(next, around));
}

function goTo(element: SVGElement | undefined, { page, view }: Surroundings): void {
    if (!element) return;
    element.focus({ preventScroll: true });
    bringIntoSight(element, page.stage, view);
}

function focusedIn({ picture }: PageElements): SVGElement | undefined {
    const { activeElement } = document;
    return activeElement instanceof SVGElement && picture.contains(activeElement) ? activeElement : undefined;
}
