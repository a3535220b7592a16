export interface CardPlace {
    /** From the corner of the stage. */
    readonly left: number;
    readonly top: number;
    /** The room that there is; a longer card scrolls. */
    readonly mostHeight: number;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
type Size = Pick<DOMRect, 'width' | 'height'>;

/** Below the element or above it, else to its right or left; where it fits nowhere, where there is most room. */
export function cardPlace(element: Box, stage: Box, card: Size): CardPlace {
    const target = visible(element, stage);
    const room = {
        below: stage.bottom - target.bottom - gap - edge,
        above: target.top - stage.top - gap - edge,
        right: stage.right - target.right - gap - edge,
        left: target.left - stage.left - gap - edge,
    };
    const side = sideFor(card, room);
    const isBeside = side === 'right' || side === 'left';
    const most = isBeside ? stage.bottom - stage.top - 2 * edge : Math.max(room[side], leastHeight);
    const size = { width: card.width, height: Math.min(card.height, most) };
    const corners = {
        below: { x: target.left, y: target.bottom + gap },
        above: { x: target.left, y: target.top - gap - size.height },
        right: { x: target.right + gap, y: target.top },
        left: { x: target.left - gap - size.width, y: target.top },
    };
    const { x, y } = corners[side];
    return {
        left: clamp(x, stage.left + edge, stage.right - size.width - edge) - stage.left,
        top: clamp(y, stage.top + edge, stage.bottom - size.height - edge) - stage.top,
        mostHeight: most,
    };
}

type Side = 'below' | 'above' | 'right' | 'left';

function sideFor({ width, height }: Size, room: Readonly<Record<Side, number>>): Side {
    if (height <= room.below) return 'below';
    if (height <= room.above) return 'above';
    if (width <= room.right) return 'right';
    if (width <= room.left) return 'left';
    return room.below >= room.above ? 'below' : 'above';
}

/** Pixels between the card and its element, and between the card and the border of the stage. */
const [gap, edge] = [6, 4];
/** Of a card on an element that leaves no room: it has to cover some of it. */
const leastHeight = 72;

function visible(element: Box, stage: Box): Box {
    return {
        left: clamp(element.left, stage.left, stage.right),
        top: clamp(element.top, stage.top, stage.bottom),
        right: clamp(element.right, stage.left, stage.right),
        bottom: clamp(element.bottom, stage.top, stage.bottom),
    };
}

function clamp(value: number, least: number, most: number): number {
    return Math.max(least, Math.min(value, most));
}
