import type { EnvironmentFaults } from '../../analysis/environment-faults.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { titleOf } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import type { Diagram, Member, Node } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { balancerNode, barePlacementNode, dataNode } from './deployed-nodes.ts';
import { environmentGroup } from './environment-group.ts';
import { hostedNodes } from './hosted-nodes.ts';
import { lossLines } from './loss-lines.ts';
import { type Losses, lossesIn } from './losses.ts';
import { type Contents, outsidePlaces } from './place-groups.ts';
import { type Scene, sceneOf } from './scene.ts';

/** The failure domains of an environment inside each other, each with what is lost when it fails. */
export function failuresDiagram(environment: Environment, faults: EnvironmentFaults, drafting: Drafting): Diagram {
    const { language, say } = drafting;
    const drawing: FailureDrawing = {
        scene: sceneOf(environment, undefined, drafting),
        losses: lossesIn(environment, faults, drafting.passes),
        passes: drafting.passes,
    };
    return {
        title: say('subject.failures', { name: titleOf(environment) }),
        language,
        direction: 'right',
        remarks: [],
        members: [environmentGroup(membersOf(outsidePlaces(environment), drawing), drawing.scene)],
        edges: [],
        legend: [],
    };
}

interface FailureDrawing extends Pick<Drafting, 'passes'> {
    readonly scene: Scene;
    readonly losses: Losses;
    /** What the failure of the place around takes along: what fails with the same loss does not say it again. */
    readonly around?: string;
}

function membersOf({ balancers, placements, dataNodes, children }: Contents, drawing: FailureDrawing): Member[] {
    const { scene, passes } = drawing;
    return [
        ...balancers
            .filter(({ targets }) => targets.some(passes))
            .map((each) => pointed(balancerNode(each, scene), each, drawing)),
        ...placements
            .filter(({ element }) => passes(element))
            .map((each) => pointed(barePlacementNode(each, scene), each, drawing)),
        ...dataNodes
            .filter(({ database }) => passes(database))
            .map((each) => pointed(dataNode(each, scene), each, drawing)),
        ...children.map((place) => domain(place, drawing)),
    ];
}

/** What its failure takes along stands inside it, so that there is room. */
function domain(place: Place, drawing: FailureDrawing): Member {
    const { scene } = drawing;
    const id = scene.idOf(place);
    const { kind, source, technology } = place;
    const drawn = { id, title: titleOf(place), source };
    const lost = lostLines(place, drawing);
    const lines = [...pointLines(place, drawing), ...(lost.join() === drawing.around ? [] : lost)];
    const about = [technology ?? scene.say(`diagram.kind.${kind}`), ...stretchLines(place, scene)];
    const inner = lost.length > 0 ? { ...drawing, around: lost.join() } : drawing;
    const members = [...hostedNodes(place, scene), ...membersOf(place, inner)];
    if (members.length === 0) return { type: 'node', kind: 'place', ...drawn, details: [...about, ...lines] };
    const told = lines.length > 0 ? [lossNode(id, lines, place, drawing)] : [];
    return { type: 'group', kind, ...drawn, details: about, members: [...told, ...members] };
}

/** Of a node pool in which nothing is placed nobody says what runs on it. */
function lostLines(place: Place, { scene, losses }: FailureDrawing): string[] {
    const isUnknown = place.kind === 'pool' && place.placements.length + place.children.length === 0;
    const loss = isUnknown ? undefined : losses.with(place);
    return loss ? lossLines(loss, scene.say) : [];
}

function lossNode(id: string, details: readonly string[], { source }: Place, { scene }: FailureDrawing): Node {
    return {
        type: 'node',
        kind: 'facts',
        id: `${id}/losses`,
        title: scene.say('diagram.if-it-fails'),
        details,
        source,
    };
}

function stretchLines({ spans, feeds }: Place, { say }: Scene): string[] {
    return [
        ...(spans.length > 0 ? [say('diagram.spans', { places: spans.map(titleOf) })] : []),
        ...(feeds.length > 0 ? [say('diagram.powered', { places: feeds.map(titleOf) })] : []),
    ];
}

function pointed(node: Node, subject: FaultSubject, drawing: FailureDrawing): Node {
    return { ...node, details: [...node.details, ...pointLines(subject, drawing)] };
}

function pointLines(subject: FaultSubject, { losses, scene }: FailureDrawing): string[] {
    return losses.isSinglePoint(subject) ? [scene.say('diagram.single-point')] : [];
}
