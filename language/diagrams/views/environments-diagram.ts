import { type Element, titleOf } from '../../model/element.ts';
import type { Environment, Place, PlaceKind } from '../../model/environment.ts';
import type { Model, Pipeline } from '../../model/model.ts';
import { quantityOf } from '../../model/value.ts';
import { countText, type Diagram, type Node } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { automationLines } from './automation-lines.ts';
import { environmentId } from './environment-id.ts';
import { named } from './named.ts';
import { promotionOrder } from './promotion-order.ts';
import { promotionEdges, startLines, stepNodes } from './promotions.ts';
import type { Say } from './scene.ts';
import { tierLine } from './tier-line.ts';

/** All environments side by side in the order of their pipelines, and the way of a change through them. */
export function environmentsDiagram(model: Model, { language, say, passes }: Drafting): Diagram {
    const ordered = promotionOrder(model);
    const somewhere = new Set(
        ordered.flatMap(({ placements }) => placements.map(({ element }) => element)).filter(passes),
    );
    const nodes = ordered.map((environment) =>
        environmentNode(environment, { somewhere, passes, pipelines: model.pipelines, say }),
    );
    return {
        title: say('subject.environments'),
        language,
        direction: 'right',
        remarks: [],
        members: [...nodes, ...stepNodes(model.pipelines, say)],
        edges: promotionEdges(model.pipelines, say),
        legend: [],
    };
}

interface Told {
    /** What runs in any environment. */
    readonly somewhere: ReadonlySet<Element>;
    readonly passes: (element: Element) => boolean;
    readonly pipelines: readonly Pipeline[];
    readonly say: Say;
}

function environmentNode(environment: Environment, told: Told): Node {
    const { base, properties } = environment;
    const { pipelines, say } = told;
    const target = quantityOf(properties, 'target')?.text;
    return {
        type: 'node',
        kind: 'environment',
        id: environmentId(environment),
        title: titleOf(environment),
        details: [
            ...tierLine(environment, say),
            ...(base ? [say('diagram.like', { name: titleOf(base) })] : []),
            ...(target ? [say('diagram.target', { target })] : []),
            ...placesLine(environment.allPlaces, say),
            ...runningLine(environment, told),
            ...dataLine(environment, told),
            ...absenceLines(environment, told),
            ...automationLines(environment, say),
            ...startLines(environment, pipelines, say),
        ],
        source: environment.source,
    };
}

/** Where an environment is, and what it runs on; what these are divided into is left to its own picture. */
function placesLine(places: readonly Place[], say: Say): string[] {
    const kinds = Map.groupBy(places, ({ kind }) => kind);
    const line = (wanted: readonly PlaceKind[]) => {
        const texts = wanted.flatMap((kind) => {
            const count = kinds.get(kind)?.length;
            return count === undefined ? [] : [`${say(`diagram.kind.${kind}`)} ×${count}`];
        });
        return texts.length > 0 ? [texts.join(' · ')] : [];
    };
    return [...line(sites), ...line(platforms), ...line(servers)];
}

const sites: readonly PlaceKind[] = ['provider', 'region', 'datacenter', 'zone'];
const platforms: readonly PlaceKind[] = ['host', 'vm', 'group', 'cluster', 'appserver', 'platform', 'faas'];
const servers: readonly PlaceKind[] = ['server', 'broker'];

function runningLine({ placements }: Environment, { passes, say }: Told): string[] {
    const shown = placements.filter(({ element }) => passes(element));
    if (shown.length === 0) return [];
    const running = new Set(shown.map(({ element }) => element));
    const kinds = [...Map.groupBy(running, ({ kind }) => kind)];
    const instances = {
        min: shown.reduce((sum, each) => sum + each.instances.min, 0),
        max: shown.reduce((sum, each) => sum + each.instances.max, 0),
        isStated: shown.some((each) => each.instances.isStated),
    };
    const count = countText(instances);
    return [
        [
            ...kinds.map(([kind, ofKind]) => `${say(`diagram.kind.${kind}`)} ×${ofKind.length}`),
            ...(count ? [`${say('diagram.kind.instances')} ${count}`] : []),
        ].join(' · '),
    ];
}

function dataLine({ dataNodes }: Environment, { passes, say }: Told): string[] {
    const count = dataNodes.filter(({ database }) => passes(database)).length;
    return count > 0 ? [say('diagram.data-nodes', { count })] : [];
}

/** What has a stand-in here, and what runs in another environment but not in this one. */
function absenceLines({ placements, stubs }: Environment, { somewhere, passes, say }: Told): string[] {
    const here = new Set([...placements.map(({ element }) => element), ...stubs]);
    const missing = [...somewhere].filter((element) => !here.has(element)).map(titleOf);
    const stubbed = stubs.filter(passes).map(titleOf);
    return [
        ...(stubbed.length > 0 ? [say('diagram.stubbed', { names: named(stubbed, say) })] : []),
        ...(missing.length > 0 ? [say('diagram.not-here', { names: named(missing, say) })] : []),
    ];
}
