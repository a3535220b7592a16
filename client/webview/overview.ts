import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';
import type { ShownPicture } from './shown-picture.ts';

export interface Overview {
    /** To be called with every new picture. */
    follow(shown: ShownPicture): void;
    /** To be called when the picture or the window has moved. */
    update(): void;
}

interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly isNode: boolean;
}

/** A small map of a picture that is larger than the window; a click or a drag on it moves the picture. */
export function overview(page: PageElements, view: PanAndZoom): Overview {
    const canvas = page.overview;
    let elements: readonly SVGElement[] = [];
    /** Measured when the map is shown, since many pictures need none. */
    let boxes: readonly Box[] | undefined;
    let isPlanned = false;

    function paint(): void {
        isPlanned = false;
        canvas.hidden = !isLarger(page, view);
        if (canvas.hidden) return;
        if (!boxes) shape(page);
        boxes ??= boxesOf(elements, page, view);
        paintMap(page, view, boxes);
    }

    function goTo({ offsetX, offsetY }: PointerEvent): void {
        const scale = mapScale(page);
        const { k } = view.position;
        const x = page.stage.clientWidth / 2 - (offsetX / scale) * k;
        const y = page.stage.clientHeight / 2 - (offsetY / scale) * k;
        view.restore({ x, y, k });
    }

    canvas.addEventListener('pointerdown', (event) => {
        canvas.setPointerCapture(event.pointerId);
        goTo(event);
    });
    canvas.addEventListener('pointermove', (event) => event.buttons > 0 && goTo(event));

    function update(): void {
        if (!isPlanned) requestAnimationFrame(paint);
        isPlanned = true;
    }

    return {
        follow(shown) {
            elements = [...shown.elements.values()];
            boxes = undefined;
            update();
        },
        update,
    };
}

/** No more room than the picture's proportions need. */
function shape({ overview: canvas, picture }: PageElements): void {
    const scale = Math.min(widest / picture.offsetWidth, highest / picture.offsetHeight);
    canvas.width = Math.max(least, Math.round(picture.offsetWidth * scale));
    canvas.height = Math.max(least, Math.round(picture.offsetHeight * scale));
}

/** Pixels. */
const [widest, highest, least] = [180, 140, 24];

function isLarger({ stage, picture }: PageElements, { position: { k } }: PanAndZoom): boolean {
    return picture.offsetWidth * k > stage.clientWidth + 1 || picture.offsetHeight * k > stage.clientHeight + 1;
}

function mapScale({ overview: { width, height }, picture }: PageElements): number {
    return Math.min(width / picture.offsetWidth, height / picture.offsetHeight);
}

/** In the coordinates of the picture. */
function boxesOf(
    elements: readonly SVGElement[],
    { picture }: PageElements,
    { position: { k } }: PanAndZoom,
): readonly Box[] {
    const { left, top } = picture.getBoundingClientRect();
    return elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const isNode = element.classList.contains('node');
        return { x: (x - left) / k, y: (y - top) / k, width: width / k, height: height / k, isNode };
    });
}

function paintMap(page: PageElements, { position }: PanAndZoom, boxes: readonly Box[]): void {
    const { overview: canvas, stage } = page;
    const context = canvas.getContext('2d');
    if (!context) return;
    const style = getComputedStyle(canvas);
    const scale = mapScale(page);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.strokeStyle = style.color;
    context.fillStyle = style.color;
    for (const { x, y, width, height, isNode } of boxes) {
        context.globalAlpha = isNode ? 0.5 : 0.35;
        if (isNode) context.fillRect(x * scale, y * scale, Math.max(1, width * scale), Math.max(1, height * scale));
        else context.strokeRect(x * scale, y * scale, width * scale, height * scale);
    }
    const { x, y, k } = position;
    context.globalAlpha = 1;
    context.lineWidth = 2;
    context.strokeStyle = style.outlineColor;
    context.strokeRect(
        (-x / k) * scale,
        (-y / k) * scale,
        (stage.clientWidth / k) * scale,
        (stage.clientHeight / k) * scale,
    );
}
