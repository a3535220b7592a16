import { middleOf, type Point } from './anchor.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The element to which an arrow key leads: close, and rather straight ahead than to the side. */
export function nearestInDirection(
    from: SVGElement,
    elements: ReadonlyMap<string, SVGElement>,
    direction: Direction,
): SVGElement | undefined {
    const start = middleOf(from.getBoundingClientRect());
    let nearest: SVGElement | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const element of elements.values()) {
        if (element === from || !element.classList.contains('node')) continue;
        const { ahead, aside } = turned(start, middleOf(element.getBoundingClientRect()), direction);
        const length = ahead + 2 * aside;
        if (ahead <= 1 || length >= least) continue;
        nearest = element;
        least = length;
    }
    return nearest;
}

function turned(start: Point, end: Point, direction: Direction): { readonly ahead: number; readonly aside: number } {
    const x = end.x - start.x;
    const y = end.y - start.y;
    switch (direction) {
        case 'left':
            return { ahead: -x, aside: Math.abs(y) };
        case 'right':
            return { ahead: x, aside: Math.abs(y) };
        case 'up':
            return { ahead: -y, aside: Math.abs(x) };
        case 'down':
            return { ahead: y, aside: Math.abs(x) };
    }
}
