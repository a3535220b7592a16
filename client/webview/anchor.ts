/** Where things were on the screen, the most important first. */
export type Anchors = readonly { readonly id: string; readonly point: Point }[];

export interface Point {
    readonly x: number;
    readonly y: number;
}

/** What is visible within the stage: the preferred element, then by distance from the middle. */
export function anchorsIn(
    elements: ReadonlyMap<string, SVGElement>,
    stage: HTMLElement,
    preferred: string | undefined,
): Anchors {
    const view = stage.getBoundingClientRect();
    const middle = middleOf(view);
    const places = [...elements].map(([id, element]) => ({ id, point: middleOf(element.getBoundingClientRect()) }));
    return places
        .filter(({ point }) => isWithin(point, view))
        .toSorted((left, right) => rank(left.id, left.point) - rank(right.id, right.point));

    function rank(id: string, point: Point): number {
        return id === preferred ? -1 : distance(point, middle);
    }
}

/** How far the first anchor that is still drawn has moved on the screen. */
export function driftOf(anchors: Anchors, elements: ReadonlyMap<string, SVGElement>): Point | undefined {
    for (const { id, point } of anchors) {
        const element = elements.get(id);
        if (!element) continue;
        const now = middleOf(element.getBoundingClientRect());
        return { x: now.x - point.x, y: now.y - point.y };
    }
    return undefined;
}

export function middleOf({ x, y, width, height }: DOMRect): Point {
    return { x: x + width / 2, y: y + height / 2 };
}

function isWithin({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean {
    return x >= left && x <= right && y >= top && y <= bottom;
}

function distance(left: Point, right: Point): number {
    return Math.hypot(left.x - right.x, left.y - right.y);
}
