import type { PlaceKind } from '../../model/environment.ts';
import { placeWords } from '../../references/expected-kinds.ts';
import { canContain } from '../../resolve/nesting.ts';
import { type Frame, framesAround, type NextWord, wordOf } from './follow.ts';
import { ownerOf } from './schemas-around.ts';

/** Whether a statement that the grammar allows in every block of an environment has a meaning in this one. */
export function makesSense({ edge, frame }: NextWord): boolean {
    if (edge.kind !== 'keyword' || frame.words.length > 0) return true;
    const outer = [...framesAround(frame)].slice(1).find(({ rule }) => rule === 'Place' || rule === 'Environment');
    switch (frame.rule) {
        case 'Place':
            return canStandIn(outer, edge.value === 'database' ? 'server' : edge.value);
        case 'Spans':
            return placeKindOf(outer) === 'cluster';
        case 'Stub':
            return outer?.rule === 'Environment';
        case 'Omission':
            return [...framesAround(frame)].some((each) => wordOf(each, 'base') !== undefined);
        default:
            return true;
    }
}

function canStandIn(outer: Frame | undefined, word: string): boolean {
    const around = placeKindOf(outer);
    const kind = placeKind(word);
    return !around || !kind || canContain(around, kind);
}

function placeKindOf(frame: Frame | undefined): PlaceKind | undefined {
    return frame?.rule === 'Place' ? placeKind(ownerOf(frame)) : undefined;
}

function placeKind(word: string): PlaceKind | undefined {
    return placeWords.find((kind) => kind === word);
}
