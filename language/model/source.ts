/**
 * A part of a file that is read and cached on its own: one top-level declaration.
 * `start` is the one thing in the model that changes: it follows the text when something above is edited, so that
 * everything computed from an untouched section stays valid.
 */
export interface SectionPosition {
    readonly uri: string;
    start: number;
}

/** A stretch of text, in UTF-16 offsets from the beginning of its section. */
export interface Source {
    readonly section: SectionPosition;
    readonly start: number;
    readonly end: number;
}

/** The same stretch in offsets from the beginning of the file. */
export interface Stretch {
    readonly uri: string;
    readonly start: number;
    readonly end: number;
}

export function stretchOf({ section, start, end }: Source): Stretch {
    return { uri: section.uri, start: section.start + start, end: section.start + end };
}

export function isWithin(inner: Source, outer: Source): boolean {
    return inner.section === outer.section && outer.start <= inner.start && inner.end <= outer.end;
}
