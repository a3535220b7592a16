import type { Element } from '../../model/element.ts';
import type { Source } from '../../model/source.ts';

/** The top-level declaration in which an element stands: itself, or the outermost system around it. */
export function topLevelSource({ source, system }: Pick<Element, 'source' | 'system'>): Source {
    let outermost = system;
    while (outermost?.parent) outermost = outermost.parent;
    return outermost?.source ?? source;
}
