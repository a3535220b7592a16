import type { PlainNode } from '../../language/index.ts';
import { depths, type Shape } from '../boxes/shape.ts';
import type { Area } from '../layout/arrangement.ts';
import { rounded } from './outline.ts';
import { figure } from './xml.ts';

/** The lines inside a silhouette, as the data of a path; empty for plain ones. */
export function ornament(shape: Shape, kind: PlainNode['kind'], area: Area): string {
    const { x, y, width, height } = area;
    const at = (toX: number, toY: number) => `M${figure(x + toX)} ${figure(y + toY)}`;
    switch (shape) {
        case 'cylinder':
            return kind === 'cache' ? `${lid(area, 0)}${lid(area, 4)}` : lid(area, 0);
        case 'bucket':
            return `${at(0, depths.bucket)}a${figure(width / 2)} ${depths.bucket} 0 0 0 ${figure(width)} 0`;
        case 'pipe':
            return kind === 'queue' ? `${mouth(area, 0)}${mouth(area, 4)}` : mouth(area, 0);
        case 'person':
            return `${at(width / 2, 6)}a5.5 5.5 0 0 1 0 11a5.5 5.5 0 0 1 0 -11z${at(width / 2 - 11, 30)}a11 10.5 0 0 1 22 0z`;
        case 'function':
            return `${at(11, height / 2 - 9)}q4 -1 5 3l5 14${at(17.5, height / 2)}l-6.5 8`;
        case 'double':
            return rounded({ x: x + 3, y: y + 3, width: width - 6, height: height - 6 }, 3);
        case 'note':
            return `${at(width - 8, 0)}v8h8`;
        default:
            return kind === 'aggregate' ? `${at(5, 0)}v${figure(height)}` : '';
    }
}

function lid({ x, y, width }: Area, lower: number): string {
    const round = depths.cylinder;
    return `M${figure(x)} ${figure(y + round + lower)}a${figure(width / 2)} ${round} 0 0 0 ${figure(width)} 0`;
}

function mouth({ x, y, width, height }: Area, further: number): string {
    const round = depths.pipe;
    const start = `M${figure(x + width - round - further)} ${figure(y)}`;
    return `${start}a${round} ${figure(height / 2)} 0 0 0 0 ${figure(height)}`;
}
