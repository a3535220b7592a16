import type { Change, NewPlace } from '../../changes/change.ts';
import { type Message, type MessageKey, message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type PlaceKind } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { canContain } from '../../resolve/nesting.ts';
import { isContainerCluster } from '../../rules/facts/container-cluster.ts';
import { isMachineGroup, isOrchestrated } from '../../rules/facts/platform-duties.ts';
import { freeNameIn } from './free-name-in.ts';
import type { RunAt } from './run-at.ts';

/** A place in which something could run instead. */
export interface Home {
    readonly title: Message;
    readonly kind: PlaceKind;
    /** The innermost place around it that exists; undefined directly in the environment. */
    readonly outer: Place | undefined;
    readonly technology: string | undefined;
    readonly change: Extract<Change, { kind: 'wrap' | 'move-statement' | 'move-to-new-place' }>;
}

/** What it does not run in already: places of its own, those that there are, and new ones of kinds that there are not. */
export function homesFor(run: RunAt): Home[] {
    const homes = [
        ...ownContainer(run),
        ...ownMachine(run),
        ...existing(run),
        ...newCluster(run),
        ...newFunctionPlatform(run),
    ];
    return homes.filter((home) => isKeptByOthers(run, home));
}

/** What is like the environment has left out neither the one place nor the other, or both. */
function isKeptByOthers({ placement, others }: RunAt, { outer }: Home): boolean {
    return others.every((other) => hasPlace(other, placement.place) === hasPlace(other, outer));
}

function hasPlace({ allPlaces }: Environment, place: Place | undefined): boolean {
    return place === undefined || allPlaces.some(({ source }) => source === place.source);
}

function ownContainer(run: RunAt): Home[] {
    const { element, place } = run.placement;
    const isInOne = isOrchestrated(place) || isAloneIn(['container'], run);
    return isInOne ? [] : newHome(run, 'refactoring.run-in-container', 'container', `${element.name}-container`);
}

/** Several instances need several machines. */
function ownMachine(run: RunAt): Home[] {
    const { element, place, instances } = run.placement;
    const isInOne = isAloneIn(['vm', 'group'], run) || isOnMachinesOfAGroup(place);
    if (isInOne) return [];
    if (instances.max > 1) return newHome(run, 'refactoring.run-in-machines', 'group', `${element.name}-machines`);
    return newHome(run, 'refactoring.run-in-machine', 'vm', `${element.name}-vm`);
}

function isOnMachinesOfAGroup(place: Place | undefined): boolean {
    return place !== undefined && (place.kind === 'group' || (place.kind === 'cluster' && isMachineGroup(place)));
}

/** Whether a place of one of these kinds around it holds nothing else. */
function isAloneIn(kinds: readonly PlaceKind[], { placement }: RunAt): boolean {
    return [...enclosing(placement.place)].some((place) => kinds.includes(place.kind) && contentOf(place) === 1);
}

function contentOf({ placements, dataNodes, hosted, children }: Place): number {
    const inside = children.map(contentOf).reduce((sum, each) => sum + each, 0);
    return placements.length + dataNodes.length + hosted.length + inside;
}

const runtimes: readonly PlaceKind[] = ['cluster', 'platform', 'faas', 'appserver'];

/** Longer lists are no choice. */
const mostPlaces = 5;

function existing({ placement, environment }: RunAt): Home[] {
    const { element } = placement;
    const around = [...enclosing(placement.place)];
    const others = environment.allPlaces.filter((place) => {
        if (!runtimes.includes(place.kind) || around.includes(place)) return false;
        if (!isWithin(place.source, environment.source) || !canTake(place.kind, element.kind)) return false;
        return !place.placements.some((each) => each.element === element);
    });
    return others.slice(0, mostPlaces).map((place) => {
        const { kind, technology, name, source: into } = place;
        const title = message('refactoring.run-in-existing', {
            element: element.name,
            kind: message(`kind.${kind}`),
            place: name,
        });
        return { title, kind, outer: place, technology, change: { kind: 'move-statement', statement: into, into } };
    });
}

/** A gateway is no function and no application among others. */
function canTake(kind: PlaceKind, element: RunAt['placement']['element']['kind']): boolean {
    return element !== 'gateway' || (kind !== 'faas' && kind !== 'appserver');
}

function newCluster(run: RunAt): Home[] {
    if (run.environment.allPlaces.some(isContainerCluster)) return [];
    return newHome(run, 'refactoring.run-in-new-cluster', 'cluster', 'kubernetes', 'kubernetes');
}

function newFunctionPlatform(run: RunAt): Home[] {
    const { placement, environment } = run;
    if (environment.allPlaces.some(({ kind }) => kind === 'faas') || !canTake('faas', placement.element.kind))
        return [];
    const technology = functionsOf(placement.place);
    return newHome(run, 'refactoring.run-in-new-faas', 'faas', 'functions', technology);
}

/** The functions of the provider around a place. */
function functionsOf(place: Place | undefined): string | undefined {
    const words = [...enclosing(place)].flatMap(({ kind, name, technology }) => {
        return kind === 'provider' || kind === 'region' ? [technology, name] : [];
    });
    return words.map((word) => providers.get(word?.toLowerCase() ?? '')).find((found) => found !== undefined);
}

const providers: ReadonlyMap<string, string> = new Map([
    ['aws', 'aws-lambda'],
    ['azure', 'azure-functions'],
    ['gcp', 'cloud-run-functions'],
    ['google-cloud', 'cloud-run-functions'],
]);

type TitleKey = Extract<MessageKey, `refactoring.run-in-${string}`>;

/** On the spot, or, where no such place can stand there, beside the innermost place around it that allows it. */
function newHome(run: RunAt, key: TitleKey, placeKind: PlaceKind, wanted: string, technology?: string): Home[] {
    const { placement, project, environment } = run;
    const name = freeNameIn(project, wanted);
    const title = message(key, { element: placement.element.name, place: name });
    const place: NewPlace = { placeKind, name, technology };
    const home = { title, kind: placeKind, technology };
    const { source: statement } = placement;
    if (canStandIn(placement.place, placeKind)) {
        return [{ ...home, outer: placement.place, change: { kind: 'wrap', statement, place } }];
    }
    const beside = [...enclosing(placement.place)].find(({ parent }) => canStandIn(parent, placeKind));
    if (!beside || !isWithin(beside.source, environment.source)) return [];
    const change = { kind: 'move-to-new-place', statements: [statement], beside: beside.source, place } as const;
    return [{ ...home, outer: beside.parent, change }];
}

/** An orchestrator chooses machines and containers by itself, and does not stand on one machine alone. */
function canStandIn(place: Place | undefined, kind: PlaceKind): boolean {
    if (place === undefined) return true;
    if (kind === 'cluster' && (place.kind === 'host' || place.kind === 'vm')) return false;
    return canContain(place.kind, kind) && !isOrchestrated(place);
}
