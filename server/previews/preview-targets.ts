import {
    type Diagram,
    type Element,
    type Group,
    groupsIn,
    type Node,
    nodesIn,
    type Project,
    rangeOf,
} from '../../language/index.ts';
import type { PreviewPlace, PreviewTarget } from '../protocol.ts';

type Source = Element['source'];

/** From the ids in a diagram to the declarations behind them. */
export function previewTargets({ members }: Diagram, project: Project): Record<string, PreviewTarget> {
    const elementAt = elementsByPlace(project);
    const drawn = [...groupsIn(members), ...nodesIn(members)];
    return Object.fromEntries(drawn.flatMap((each) => targetOf(each, project, elementAt)));
}

function targetOf(
    drawn: Group | Node,
    project: Project,
    elementAt: (source: Source) => Element | undefined,
): [string, PreviewTarget][] {
    const { id, source } = drawn;
    if (!source) return [];
    const running = drawn.type === 'node' ? drawn.element : undefined;
    const element = elementAt(running ?? source)?.qualifiedName;
    return [
        [
            id,
            {
                ...placeOf(project, source),
                ...(element !== undefined && { element }),
                ...(running && { declaration: placeOf(project, running) }),
            },
        ],
    ];
}

function placeOf(project: Project, source: Source): PreviewPlace {
    return { uri: source.section.uri, range: rangeOf(project, source) };
}

function elementsByPlace({ model }: Project): (source: Source) => Element | undefined {
    const places = Map.groupBy(model.elements, ({ source }) => source.section);
    const byStart = new Map(
        Array.from(places, ([section, elements]) => [
            section,
            new Map(elements.map((each) => [each.source.start, each])),
        ]),
    );
    return ({ section, start, end }) => {
        const element = byStart.get(section)?.get(start);
        return element?.source.end === end ? element : undefined;
    };
}
