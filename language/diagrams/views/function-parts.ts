import type { Aggregate, Element, Saga } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';

/** What a picture of functions is made of. */
export interface Parts {
    /** Services that have aggregates, are implemented by functions or changed by sagas. */
    readonly wholes: readonly Element[];
    readonly functions: readonly Element[];
    /** Functions that implement parts of one service only, by that service. */
    readonly functionsOf: ReadonlyMap<Element, readonly Element[]>;
    /** Functions of no service or of several. */
    readonly loose: readonly Element[];
    readonly sagas: readonly Saga[];
    readonly wholeOf: ReadonlyMap<Aggregate, Element>;
    /** Services that something implements or changes as a whole. */
    readonly pointedAt: ReadonlySet<Element>;
    readonly drawn: ReadonlySet<Element>;
}

export function partsOf({ elements, sagas }: Model, passes: (element: Element) => boolean): Parts {
    const visible = elements.filter(passes);
    const functions = visible.filter(({ kind, implementing }) => kind === 'function' || implementing.length > 0);
    const isFunction = new Set(functions);
    const pointedAt = new Set(
        [...functions.flatMap(({ implementing }) => implementing), ...sagas.flatMap(({ participants }) => participants)]
            .filter((part) => part.kind !== 'aggregate')
            .filter((part) => passes(part)),
    );
    const wholes = visible.filter(
        (element) => !isFunction.has(element) && (element.aggregates.length > 0 || pointedAt.has(element)),
    );
    const wholeOf = new Map(wholes.flatMap((whole) => whole.aggregates.map((aggregate) => [aggregate, whole])));
    const drawn = new Set([...wholes, ...functions]);
    const ownerOf = (element: Element) => onlyOwner(element, wholeOf, drawn);
    const functionsOf = Map.groupBy(functions, ownerOf);
    const takesPart = (part: Aggregate | Element) => (part.kind === 'aggregate' ? wholeOf.has(part) : drawn.has(part));
    return {
        wholes,
        functions,
        functionsOf: new Map([...functionsOf].flatMap(([owner, owned]) => (owner ? [[owner, owned]] : []))),
        loose: functionsOf.get(undefined) ?? [],
        sagas: sagas.filter(({ participants }) => participants.some(takesPart)),
        wholeOf,
        pointedAt,
        drawn,
    };
}

function onlyOwner(
    { implementing }: Element,
    wholeOf: ReadonlyMap<Aggregate, Element>,
    drawn: ReadonlySet<Element>,
): Element | undefined {
    const owners = new Set(
        implementing.flatMap((part) => {
            if (part.kind === 'aggregate') return wholeOf.get(part) ?? [];
            return drawn.has(part) && part.kind !== 'function' ? [part] : [];
        }),
    );
    const [first, ...others] = owners;
    return others.length === 0 ? first : undefined;
}
