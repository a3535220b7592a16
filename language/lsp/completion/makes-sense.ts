import type { PlaceKind } from '../../model/environment.ts';
import { placeWords } from '../../references/expected-kinds.ts';
import { canContain } from '../../resolve/nesting.ts';
import { type Frame, framesAround, type NextWord, wordOf } from './follow.ts';
import { isOwner, ownerOf } from './schemas-around.ts';

/** Whether a statement that the grammar allows in a block has a meaning in this one. */
export function makesSense({ edge, frame }: NextWord): boolean {
    if (edge.kind !== 'keyword' || frame.words.length > 0) return true;
    const block = [...framesAround(frame)].slice(1).find(isOwner);
    if (!block) return true;
    switch (block.rule) {
        case 'Element':
        case 'ElementTemplate':
            return isSaidOfElement(frame.rule, edge.value, ownerOf(block));
        case 'Environment':
            return isSaidOfEnvironment(frame);
        case 'Place':
        case 'PlaceTemplate':
            return isSaidOfPlace(frame, edge.value, placeKind(ownerOf(block)));
        default:
            return true;
    }
}

const passive: ReadonlySet<string> = new Set(['database', 'cache', 'bucket', 'topic', 'queue']);

function isSaidOfElement(statement: string, word: string, owner: string): boolean {
    switch (statement) {
        case 'Interaction':
            return !passive.has(owner) && (owner !== 'actor' || word === 'calls');
        case 'Route':
            return owner === 'gateway';
        case 'Aggregate':
            return owner === 'service';
        case 'Implementation':
            return owner === 'function';
        default:
            return true;
    }
}

/** Statements about one place. */
const onlyInPlaces: ReadonlySet<string> = new Set([
    'Spans',
    'Hosting',
    'Powering',
    'Sidecar',
    'Managed',
    'TeamProperty',
]);

function isSaidOfEnvironment(frame: Frame): boolean {
    return !onlyInPlaces.has(frame.rule) && (frame.rule !== 'Omission' || inherits(frame));
}

/** In places of these kinds only. */
const byPlaceKind: Readonly<Record<string, readonly PlaceKind[]>> = {
    Spans: ['cluster', 'pool', 'group'],
    Powering: ['datacenter', 'zone', 'rack', 'host'],
    Sidecar: ['host', 'vm', 'pod', 'container', 'cluster', 'pool', 'group'],
    TeamProperty: [],
    Stub: [],
};

/** Nothing runs or is kept in these. */
const empty: readonly PlaceKind[] = ['power', 'registry'];
const contents: ReadonlySet<string> = new Set(['Run', 'Balancer', 'DataNode', 'Hosting', 'Stack']);

function isSaidOfPlace(frame: Frame, word: string, kind: PlaceKind | undefined): boolean {
    if (!kind) return true;
    if (frame.rule === 'Place') return canStandIn(kind, word);
    if (frame.rule === 'Omission') return inherits(frame);
    if (contents.has(frame.rule)) return !empty.includes(kind);
    return byPlaceKind[frame.rule]?.includes(kind) ?? true;
}

function canStandIn(outer: PlaceKind, word: string): boolean {
    const inner = placeKind(word === 'database' ? 'server' : word);
    return !inner || canContain(outer, inner);
}

function inherits(frame: Frame): boolean {
    return [...framesAround(frame)].some((each) => wordOf(each, 'base') !== undefined);
}

function placeKind(word: string): PlaceKind | undefined {
    return placeWords.find((kind) => kind === word);
}
