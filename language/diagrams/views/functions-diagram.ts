import { type Aggregate, type Element, titleOf } from '../../model/element.ts';
import { enclosing, type Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { Diagram, Edge, Member, Node } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { elementNode, factLine, technologyOf } from './element-node.ts';
import { type Parts, partsOf } from './function-parts.ts';
import { identities } from './identities.ts';
import { mergedEdges } from './merged-edges.ts';
import { promotionOrder } from './promotion-order.ts';
import { sagaNodes } from './sagas.ts';
import type { Say } from './scene.ts';

/** Services with their aggregates, the functions that implement these, and the sagas that change several of them. */
export function functionsDiagram(model: Model, { language, say, passes }: Drafting): Diagram {
    const idOf = identities('functions');
    const parts = partsOf(model, passes);
    const drawing: FunctionDrawing = { parts, idOf, say, platforms: platformsIn(model, say) };
    const members = [
        ...parts.wholes.map((whole) => wholeMember(whole, drawing)),
        ...parts.loose.map((element) => functionNode(element, drawing)),
        ...sagaNodes(parts.sagas, idOf, say),
    ];
    return {
        title: say('subject.functions'),
        language,
        direction: 'right',
        remarks: members.length > 0 ? [] : [say('diagram.nothing-shown')],
        members,
        edges: mergedEdges([...implementationEdges(drawing), ...changeEdges(drawing)]),
        legend: [],
    };
}

interface FunctionDrawing {
    readonly parts: Parts;
    readonly idOf: ReturnType<typeof identities>;
    readonly say: Say;
    readonly platforms: (element: Element) => string[];
}

/** A service with its aggregates and the functions that belong to it alone; one that has neither is a box. */
function wholeMember(whole: Element, drawing: FunctionDrawing): Member {
    const { parts, idOf, say } = drawing;
    const { id, title, source, details } = { ...elementNode(whole, idOf(whole), say), details: [] };
    const inner = (parts.functionsOf.get(whole) ?? []).map((each) => functionNode(each, drawing));
    const aggregates = [...new Map(whole.aggregates.map((each) => [each.name, each])).values()].map((each) =>
        aggregateNode(each, whole, drawing),
    );
    const own = { ...elementNode(whole, partId(whole, drawing), say), details: factLine([technologyOf(whole)]) };
    if (inner.length + aggregates.length === 0) return own;
    const members = [...(parts.pointedAt.has(whole) ? [own] : []), ...aggregates, ...inner];
    return { type: 'group', kind: whole.kind, id, title, details, source, members };
}

function aggregateNode(aggregate: Aggregate, whole: Element, { idOf, say }: FunctionDrawing): Node {
    return {
        type: 'node',
        kind: 'aggregate',
        id: aggregateId(aggregate, whole, idOf),
        title: titleOf(aggregate),
        details: [say('diagram.kind.aggregate')],
        source: aggregate.source,
    };
}

function functionNode(element: Element, { idOf, say, platforms }: FunctionDrawing): Node {
    const facts = factLine([say(`diagram.kind.${element.kind}`), technologyOf(element)]);
    return { ...elementNode(element, idOf(element), say), details: [...facts, ...platforms(element)] };
}

function implementationEdges(drawing: FunctionDrawing): Edge[] {
    const { parts, idOf } = drawing;
    return parts.functions.flatMap((element) =>
        element.implementing.flatMap((part): Edge[] => {
            const to = targetOf(part, drawing);
            if (to === undefined) return [];
            return [{ kind: 'implementation', from: idOf(element), to, verbs: [], means: [], source: element.source }];
        }),
    );
}

function changeEdges(drawing: FunctionDrawing): Edge[] {
    const { parts, idOf, say } = drawing;
    const verbs = [say('diagram.changes')];
    return parts.sagas.flatMap((saga) =>
        saga.participants.flatMap((participant): Edge[] => {
            const to = targetOf(participant, drawing);
            return to === undefined
                ? []
                : [{ kind: 'change', from: idOf(saga), to, verbs, means: [], source: saga.source }];
        }),
    );
}

function targetOf(part: Aggregate | Element, drawing: FunctionDrawing): string | undefined {
    const { parts, idOf } = drawing;
    if (part.kind === 'aggregate') {
        const whole = parts.wholeOf.get(part);
        return whole && aggregateId(part, whole, idOf);
    }
    return parts.drawn.has(part) ? partId(part, drawing) : undefined;
}

/** Of a service, the box for it as a whole, which stands inside its group where it has one. */
function partId(element: Element, { parts, idOf }: FunctionDrawing): string {
    return parts.wholes.includes(element) ? `${idOf(element)}/itself` : idOf(element);
}

function aggregateId({ name }: Aggregate, whole: Element, idOf: FunctionDrawing['idOf']): string {
    return `${idOf(whole)}/aggregate ${name}`;
}

/** `on aws-lambda in staging, production`: what each function runs on, environments in promotion order. */
function platformsIn(model: Model, say: Say): (element: Element) => string[] {
    const placed = promotionOrder(model).flatMap((environment) => {
        return environment.placements.map((placement) => ({ placement, environment }));
    });
    const byElement = Map.groupBy(placed, ({ placement }) => placement.element);
    return (element) => {
        const byTechnology = Map.groupBy(byElement.get(element) ?? [], ({ placement }) => technologyAround(placement));
        return [...byTechnology].flatMap(([technology, found]) => {
            const environments = [...new Set(found.map(({ environment }) => titleOf(environment)))];
            return technology === undefined ? [] : [say('diagram.runs-on', { technology, environments })];
        });
    };
}

function technologyAround({ place }: Placement): string | undefined {
    const around = [...enclosing(place)].find(({ technology }) => technology !== undefined);
    return around?.technology;
}
