import type { Language } from '../../messages/message.ts';
import { titleOf } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { View } from '../../model/view.ts';
import type { Diagram, Node } from '../diagram.ts';
import { elementNode } from './element-node.ts';
import { identities } from './identities.ts';
import { interactionEdge } from './interaction-edge.ts';
import { mergedEdges } from './merged-edges.ts';
import { type Say, sayIn } from './scene.ts';
import { visibility } from './visibility.ts';

/** What exists and what talks to what, wherever it runs. */
export function logicalDiagram(
    { elements }: Pick<Model, 'elements'>,
    view: View | undefined,
    language: Language,
): Diagram {
    const say = sayIn(language);
    const idOf = identities('logical');
    const isVisible = visibility(view);
    const visible = elements.filter((element) => isVisible(element));
    const drawn = new Set(visible);
    const interactions = visible.flatMap((element) => element.interactions.filter(({ to }) => drawn.has(to)));
    return {
        title: view ? titleOf(view) : say('diagram.logical'),
        language,
        direction: 'right',
        members:
            visible.length > 0
                ? visible.map((element) => elementNode(element, idOf(element), say))
                : [nothingShown(say)],
        edges: mergedEdges(interactions.map((each) => interactionEdge(each, idOf(each.from), idOf(each.to), say))),
    };
}

function nothingShown(say: Say): Node {
    return {
        type: 'node',
        kind: 'note',
        id: 'note',
        title: say('diagram.nothing-shown'),
        details: [],
        source: undefined,
    };
}
