import type { PlainNode } from '../../language/index.ts';
import type { ColourName } from '../palettes.ts';

interface Kinded {
    readonly kind: PlainNode['kind'];
    readonly state?: PlainNode['state'] | undefined;
}

export function nodeColour({ kind }: Kinded): ColourName {
    switch (kind) {
        case 'database':
        case 'cache':
        case 'bucket':
            return 'data';
        case 'balancer':
        case 'gateway':
            return 'traffic';
        case 'topic':
        case 'queue':
        case 'saga':
            return 'message';
        case 'actor':
        case 'external':
        case 'empty':
        case 'note':
            return 'outside';
        default:
            return 'work';
    }
}

/** What is not ours, not there or not real has a broken line. */
export function nodeDash({ kind, state }: Kinded): string | undefined {
    if (state === 'absent') return '1.5 4';
    if (state === 'stub') return '4 3';
    return kind === 'external' || kind === 'empty' ? '7 4' : undefined;
}
