import { type Aggregate, type Element, type Saga, titleOf } from '../../model/element.ts';
import { wordOf } from '../../model/value.ts';
import type { Edge, Node } from '../diagram.ts';
import { factLine } from './element-node.ts';
import type { Identified } from './identities.ts';
import type { Say } from './scene.ts';

/** The sagas of which at least one participant is drawn. */
export function shownSagas(sagas: readonly Saga[], drawn: ReadonlySet<Element>): Saga[] {
    return sagas.filter(({ participants }) => participants.some((each) => elementOf(each, drawn) !== undefined));
}

export function sagaNodes(sagas: readonly Saga[], idOf: (thing: Identified) => string, say: Say): Node[] {
    return sagas.map((saga) => ({
        type: 'node',
        kind: 'saga',
        id: idOf(saga),
        title: titleOf(saga),
        details: factLine([say('diagram.kind.saga'), wordOf(saga.properties, 'style')]),
        source: saga.source,
    }));
}

/** To every element that a saga changes, with the names of the aggregates that it changes there. */
export function sagaEdges(
    sagas: readonly Saga[],
    drawn: readonly Element[],
    idOf: (thing: Identified) => string,
    say: Say,
): Edge[] {
    return sagas.flatMap((saga) =>
        saga.participants.flatMap((participant): Edge[] => {
            const element = elementOf(participant, drawn);
            if (!element) return [];
            const means = participant.kind === 'aggregate' ? [titleOf(participant)] : [];
            const verbs = [say('diagram.changes')];
            return [{ kind: 'change', from: idOf(saga), to: idOf(element), verbs, means, source: saga.source }];
        }),
    );
}

/** An aggregate is drawn in its service. */
function elementOf(participant: Aggregate | Element, drawn: Iterable<Element>): Element | undefined {
    for (const element of drawn) {
        if (element === participant) return element;
        if (participant.kind === 'aggregate' && element.aggregates.includes(participant)) return element;
    }
    return undefined;
}
