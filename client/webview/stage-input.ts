import { elementOfTarget, innermostOfTarget, toggleOfTarget } from './element-of-target.ts';
import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';

/** What a reader does with the picture. */
export interface StageActions {
    pick(id: string): void;
    reveal(id: string): void;
    fold(id: string): void;
    isFoldable(id: string): boolean;
}

/** Connects mouse and window to the picture. */
export function listenToStage({ stage }: PageElements, panAndZoom: PanAndZoom, actions: StageActions): void {
    let waiting: ReturnType<typeof setTimeout> | undefined;

    stage.addEventListener('click', ({ target, detail }) => {
        const toggle = toggleOfTarget(target);
        if (toggle !== undefined) {
            if (detail < 2) actions.fold(toggle);
            return;
        }
        const id = elementOfTarget(target);
        clearTimeout(waiting);
        if (id === undefined || detail > 1) return;
        actions.pick(id);
        // The source takes the focus: a second click that folds has to come before.
        if (actions.isFoldable(id)) waiting = setTimeout(() => actions.reveal(id), doubleClick);
        else actions.reveal(id);
    });
    stage.addEventListener('dblclick', ({ target }) => {
        clearTimeout(waiting);
        const id = innermostOfTarget(target);
        if (id !== undefined && toggleOfTarget(target) === undefined && actions.isFoldable(id)) actions.fold(id);
    });
    new ResizeObserver(() => panAndZoom.refit()).observe(stage);
}

/** Milliseconds. */
const doubleClick = 280;
