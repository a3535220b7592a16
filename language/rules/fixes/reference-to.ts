import type { Element } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';

/** The shortest name by which a fix may refer to an element from anywhere. */
export function referenceTo({ name, qualifiedName }: Element, { elements }: Pick<Model, 'elements'>): string {
    return namesakesIn(elements).has(name) ? qualifiedName : name;
}

/** The same for every element. */
const known = new WeakMap<readonly Element[], ReadonlySet<string>>();

/** Names that several elements have. */
function namesakesIn(elements: readonly Element[]): ReadonlySet<string> {
    const names = known.get(elements) ?? repeatedNames(elements);
    known.set(elements, names);
    return names;
}

function repeatedNames(elements: readonly Element[]): ReadonlySet<string> {
    const byName = Map.groupBy(elements, ({ name }) => name);
    return new Set([...byName].flatMap(([name, namesakes]) => (namesakes.length > 1 ? name : [])));
}
