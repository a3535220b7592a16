import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { ZoomState } from './messages.ts';

export interface PanAndZoom {
    zoomBy(factor: number): void;
    moveBy(x: number, y: number): void;
    fit(): void;
    /** To be called after the picture or the window has changed: fits again unless the reader chose a position. */
    refit(): void;
    restore(state: ZoomState): void;
}

/** Lets a reader drag and zoom `picture` within `stage`; tells the chosen position, undefined for fitted. */
export function panAndZoom(
    stage: HTMLElement,
    picture: HTMLElement,
    moved: (state: ZoomState | undefined) => void,
): PanAndZoom {
    let isFitted = true;
    const stageSelection = select<HTMLElement, unknown>(stage);
    const behaviour = zoom<HTMLElement, unknown>()
        .scaleExtent([0.05, 8])
        .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
            picture.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
            if (sourceEvent) chosen();
        });
    stageSelection.call(behaviour).on('dblclick.zoom', null);

    function chosen(): void {
        isFitted = false;
        const { x, y, k } = zoomTransform(stage);
        moved({ x, y, k });
    }

    function fitPicture(): void {
        isFitted = true;
        behaviour.transform(stageSelection, fittingTransform(stage, picture));
        moved(undefined);
    }

    return {
        fit: fitPicture,
        refit: () => (isFitted ? fitPicture() : undefined),
        zoomBy(factor) {
            behaviour.scaleBy(stageSelection, factor);
            chosen();
        },
        moveBy(x, y) {
            const { k } = zoomTransform(stage);
            behaviour.translateBy(stageSelection, x / k, y / k);
            chosen();
        },
        restore({ x, y, k }) {
            isFitted = false;
            behaviour.transform(stageSelection, zoomIdentity.translate(x, y).scale(k));
        },
    };
}

const margin = 16;

/** Centres the picture; shrinks it into the stage but never enlarges it. */
function fittingTransform(stage: HTMLElement, picture: HTMLElement): ZoomTransform {
    const { offsetWidth: width, offsetHeight: height } = picture;
    if (width === 0 || height === 0) return zoomIdentity;
    const scale = Math.min(
        1,
        Math.max(0.05, Math.min((stage.clientWidth - 2 * margin) / width, (stage.clientHeight - 2 * margin) / height)),
    );
    return zoomIdentity
        .translate((stage.clientWidth - width * scale) / 2, (stage.clientHeight - height * scale) / 2)
        .scale(scale);
}
