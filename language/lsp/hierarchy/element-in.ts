import type { Element } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { Source } from '../../model/source.ts';

/** The same element as another project sees it: it is declared at the same place. */
export function elementIn({ elements }: Model, { section, start }: Source): Element | undefined {
    return elements.find(({ source }) => source.section === section && source.start === start);
}
