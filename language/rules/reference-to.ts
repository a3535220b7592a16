import type { Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';

/** The shortest name by which a fix may refer to an element from anywhere. */
export function referenceTo({ name, qualifiedName }: Element, { elements }: Pick<Model, 'elements'>): string {
    return elements.filter((element) => element.name === name).length === 1 ? name : qualifiedName;
}
