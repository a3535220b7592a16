import { titleOf } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { View } from '../../model/view.ts';
import type { Diagram } from '../diagram.ts';
import type { Draft, Drafting } from '../drafting.ts';
import { elementNode } from './element-node.ts';
import { identities } from './identities.ts';
import { interactionEdge } from './interaction-edge.ts';
import { mergedEdges } from './merged-edges.ts';
import { sagaEdges, sagaNodes, shownSagas } from './sagas.ts';
import { isCollapsedSystem, systemGroups } from './system-groups.ts';
import { teamGroups } from './team-groups.ts';
import { visibility } from './visibility.ts';

/** What exists and what talks to what, wherever it runs. */
export function logicalDiagram(model: LogicalModel, view: View | undefined, drafting: Drafting): Draft {
    const { language, say, passes } = drafting;
    const idOf = identities('logical');
    const isVisible = visibility(view, passes);
    const visible = model.elements.filter((element) => isVisible(element));
    const drawn = new Set(visible);
    const interactions = visible.flatMap((element) => element.interactions.filter(({ to }) => drawn.has(to)));
    const sagas = shownSagas(model.sagas, drawn);
    const edges = interactions.map((each) => interactionEdge(each, idOf(each.from), idOf(each.to), say));
    const members = [...systemGroups(view ? [] : model.systems, visible, idOf, say), ...sagaNodes(sagas, idOf, say)];
    const diagram: Diagram = {
        title: view ? titleOf(view) : say('diagram.logical'),
        language,
        direction: 'right',
        remarks: members.length > 0 ? [] : [say('diagram.nothing-shown')],
        members,
        edges: mergedEdges([...edges, ...sagaEdges(sagas, visible, idOf, say)]),
        legend: [],
    };
    const byTeam = () => ({
        ...diagram,
        members: [
            ...teamGroups(visible, (each) => elementNode(each, idOf(each), say), say),
            ...sagaNodes(sagas, idOf, say),
        ],
    });
    const isFlat = members.every(({ type }) => type === 'node');
    const hasTeams = new Set(visible.map(({ team }) => team)).size > 1;
    return {
        diagram,
        byTeam: isFlat && hasTeams ? byTeam : undefined,
        isFolded: view ? isCollapsedSystem(view, visible, idOf) : () => false,
    };
}

export type LogicalModel = Pick<Model, 'elements' | 'systems' | 'sagas'>;
