import type { Element, Model } from '../../language/index.ts';

/** The element of a qualified name, or the only one of a name: `order` for `shop.order`. */
export function elementNamed({ elements }: Model, name: string): Element | undefined {
    const qualified = elements.find(({ qualifiedName }) => qualifiedName === name);
    if (qualified) return qualified;
    const namesakes = elements.filter((element) => element.name === name);
    return namesakes.length === 1 ? namesakes[0] : undefined;
}
