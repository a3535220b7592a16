import type { Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import type { Property } from '../../model/value.ts';

/** The image or artifact of an instance: what its `run` states, or else its element. */
export function imageOf({ properties, element }: Placement): Property | undefined {
    return properties.get('image') ?? element.properties.get('image');
}

export function artifactOf({ properties, element }: Placement): Property | undefined {
    return properties.get('artifact') ?? element.properties.get('artifact');
}

/** Where something is said about it: at the property in its run or element; what a template states, at the run. */
export function whereStated(
    { source, valueSource }: Property,
    placement: Placement,
): { readonly at: Source; readonly declaration: Source } {
    const { element } = placement;
    if (isWithin(source, placement.source)) return { at: valueSource, declaration: placement.source };
    if (isWithin(source, element.source)) return { at: valueSource, declaration: element.source };
    return { at: placement.targetSource, declaration: placement.source };
}

/** The parts of `registry.example.com/shop/order:1.4.2@sha256:…`. */
export interface ImageName {
    /** Undefined where the runtime's own default is meant. */
    readonly registry: string | undefined;
    readonly repository: string;
    readonly tag: string | undefined;
    readonly digest: string | undefined;
}

export function imageName(text: string): ImageName {
    const [name = '', digest] = text.split('@');
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const registry = /[.:]|^localhost$/.test(first) ? first : undefined;
    const path = registry === undefined ? name : name.slice(slash + 1);
    const colon = path.lastIndexOf(':');
    const hasTag = colon > path.lastIndexOf('/');
    return {
        registry,
        repository: hasTag ? path.slice(0, colon) : path,
        tag: hasTag ? path.slice(colon + 1) : undefined,
        digest,
    };
}
