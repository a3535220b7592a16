import { titleOf } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { View } from '../../model/view.ts';
import type { Diagram, Node } from '../diagram.ts';
import { collapsed } from './collapsed.ts';
import { identities } from './identities.ts';
import { interactionEdge } from './interaction-edge.ts';
import { mergedEdges } from './merged-edges.ts';
import { sagaEdges, sagaNodes, shownSagas } from './sagas.ts';
import { type Say, sayIn } from './scene.ts';
import { isCollapsedSystem, systemGroups } from './system-groups.ts';
import { visibility } from './visibility.ts';

/** What exists and what talks to what, wherever it runs. */
export function logicalDiagram(model: LogicalModel, view: View | undefined, language: Diagram['language']): Diagram {
    const say = sayIn(language);
    const idOf = identities('logical');
    const isVisible = visibility(view);
    const visible = model.elements.filter((element) => isVisible(element));
    const drawn = new Set(visible);
    const interactions = visible.flatMap((element) => element.interactions.filter(({ to }) => drawn.has(to)));
    const sagas = shownSagas(model.sagas, drawn);
    const edges = interactions.map((each) => interactionEdge(each, idOf(each.from), idOf(each.to), say));
    const members = [...systemGroups(view ? [] : model.systems, visible, idOf, say), ...sagaNodes(sagas, idOf, say)];
    const whole: Diagram = {
        title: view ? titleOf(view) : say('diagram.logical'),
        language,
        direction: 'right',
        members: members.length > 0 ? members : [nothingShown(say)],
        edges: mergedEdges([...edges, ...sagaEdges(sagas, visible, idOf, say)]),
    };
    return view && view.collapsed.length > 0 ? collapsed(whole, isCollapsedSystem(view, visible, idOf)) : whole;
}

export type LogicalModel = Pick<Model, 'elements' | 'systems' | 'sagas'>;

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
