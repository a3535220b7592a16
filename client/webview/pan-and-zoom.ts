import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { ZoomState } from './messages.ts';

export interface PanAndZoom {
    readonly position: ZoomState;
    readonly isFitted: boolean;
    zoomBy(factor: number): void;
    /** Both in pixels of the window. */
    moveBy(x: number, y: number): void;
    fit(): void;
    /** To be called after the window has changed: fits again unless the reader chose a position. */
    refit(): void;
    restore(state: ZoomState): void;
    /** As `restore`, but the picture counts as fitted as before. */
    correct(state: ZoomState): void;
}

/** Lets a reader drag and zoom `picture` within `stage`; tells each position, undefined for fitted. */
export function panAndZoom(
    stage: HTMLElement,
    picture: HTMLElement,
    moved: (state: ZoomState | undefined) => void,
): PanAndZoom {
    let isFitted = true;
    const stageSelection = select<HTMLElement, unknown>(stage);
    const behaviour = zoom<HTMLElement, unknown>()
        .scaleExtent([smallest, 8])
        .filter((event: MouseEvent) => !event.button && (event.type !== 'wheel' || isZooming(event)))
        .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
            picture.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
            if (sourceEvent) isFitted = false;
            moved(isFitted ? undefined : position());
        });
    stageSelection.call(behaviour).on('dblclick.zoom', null);

    function position(): ZoomState {
        const { x, y, k } = zoomTransform(stage);
        return { x, y, k };
    }

    function go({ x, y, k }: ZoomState): void {
        behaviour.transform(stageSelection, zoomIdentity.translate(x, y).scale(k));
    }

    function fitPicture(): void {
        isFitted = true;
        behaviour.transform(stageSelection, fittingTransform(stage, picture));
    }

    function moveBy(x: number, y: number): void {
        isFitted = false;
        const { k } = zoomTransform(stage);
        behaviour.translateBy(stageSelection, x / k, y / k);
    }

    stage.addEventListener('wheel', (event) => {
        if (isZooming(event)) return;
        event.preventDefault();
        const { x, y } = wheelSteps(event);
        moveBy(-x, -y);
    });

    return {
        get position() {
            return position();
        },
        get isFitted() {
            return isFitted;
        },
        fit: fitPicture,
        moveBy,
        refit: () => (isFitted ? fitPicture() : undefined),
        zoomBy(factor) {
            isFitted = false;
            behaviour.scaleBy(stageSelection, factor);
        },
        restore(state) {
            isFitted = false;
            go(state);
        },
        correct: go,
    };
}

const margin = 16;
const smallest = 0.02;

/** A pinch on a touchpad comes as a wheel with Ctrl. */
function isZooming({ ctrlKey, altKey, metaKey }: MouseEvent): boolean {
    return ctrlKey || altKey || metaKey;
}

/** In pixels; Shift turns an ordinary wheel sideways, where the system has not done so. */
function wheelSteps({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): { x: number; y: number } {
    const unit = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    const isTurned = shiftKey && deltaX === 0;
    return isTurned ? { x: deltaY * unit, y: 0 } : { x: deltaX * unit, y: deltaY * unit };
}

/** Centres the picture; shrinks it into the stage but never enlarges it. */
export function fittingTransform(stage: HTMLElement, picture: HTMLElement): ZoomTransform {
    const { offsetWidth: width, offsetHeight: height } = picture;
    if (width === 0 || height === 0) return zoomIdentity;
    const across = (stage.clientWidth - 2 * margin) / width;
    const down = (stage.clientHeight - 2 * margin) / height;
    const scale = Math.min(1, Math.max(smallest, Math.min(across, down)));
    return zoomIdentity
        .translate((stage.clientWidth - width * scale) / 2, (stage.clientHeight - height * scale) / 2)
        .scale(scale);
}
