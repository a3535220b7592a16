import { depths, type Shape } from '../boxes/shape.ts';
import type { Area } from '../layout/arrangement.ts';
import { figure as f } from './xml.ts';

/** The silhouette of a node as the data of a path. */
export function outline(shape: Shape, area: Area): string {
    if (!(shape in drawers)) return rounded(area, shape === 'person' || shape === 'function' ? 16 : 5);
    const { x, y, width, height } = area;
    return `M${f(x)} ${f(y)}${drawers[shape]?.(width, height) ?? ''}z`;
}

type Drawer = (width: number, height: number) => string;

/** Each begins at the upper left corner. */
const drawers: Readonly<Partial<Record<Shape, Drawer>>> = {
    cylinder(width, height) {
        const round = depths.cylinder;
        const arc = `a${f(width / 2)} ${round} 0 0 1`;
        return `m0 ${round}${arc} ${f(width)} 0v${f(height - 2 * round)}${arc} ${f(-width)} 0`;
    },
    bucket(width, height) {
        const round = depths.bucket;
        const brim = `a${f(width / 2)} ${round} 0 0 1 ${f(width)} 0`;
        return `m0 ${round}${brim}l${-round} ${f(height - round)}h${f(2 * round - width)}`;
    },
    pipe(width, height) {
        const round = depths.pipe;
        const arc = `a${round} ${f(height / 2)} 0 0 1 0`;
        return `m${round} 0h${f(width - 2 * round)}${arc} ${f(height)}h${f(2 * round - width)}${arc} ${f(-height)}`;
    },
    hexagon(width, height) {
        const side = depths.hexagon;
        const right = `l${side} ${f(height / 2)}l${-side} ${f(height / 2)}`;
        return `m${side} 0h${f(width - 2 * side)}${right}h${f(2 * side - width)}l${-side} ${f(-height / 2)}`;
    },
    chevron(width, height) {
        const side = depths.chevron;
        const right = `l${side} ${f(height / 2)}l${-side} ${f(height / 2)}`;
        return `h${f(width - side)}${right}h${f(side - width)}l${side} ${f(-height / 2)}`;
    },
    tab(width, height) {
        const tab = depths.tab;
        return `h${f(width / 2)}l${tab} ${tab}h${f(width / 2 - tab)}v${f(height - tab)}h${f(-width)}`;
    },
    note: (width, height) => `h${f(width - 8)}l8 8v${f(height - 8)}h${f(-width)}`,
};

export function rounded({ x, y, width, height }: Area, wanted: number): string {
    const radius = Math.min(wanted, width / 2, height / 2);
    const across = f(width - 2 * radius);
    const down = f(height - 2 * radius);
    const turn = (toX: number, toY: number) => `a${f(radius)} ${f(radius)} 0 0 1 ${f(toX)} ${f(toY)}`;
    const right = `h${across}${turn(radius, radius)}v${down}${turn(-radius, radius)}`;
    return `M${f(x + radius)} ${f(y)}${right}h-${across}${turn(-radius, -radius)}v-${down}${turn(radius, -radius)}z`;
}
