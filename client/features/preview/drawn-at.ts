import type { Position } from 'vscode-languageclient';
import type { PreviewPlace, PreviewTarget } from '../../../server/protocol.ts';

/** The id of the innermost thing in a picture whose declaration holds a place in the text. */
export function drawnAt(
    targets: Readonly<Record<string, PreviewTarget>>,
    uri: string,
    position: Position,
): string | undefined {
    let innermost: { readonly id: string; readonly place: PreviewPlace } | undefined;
    for (const [id, target] of Object.entries(targets)) {
        for (const place of [target, ...(target.declaration ? [target.declaration] : [])]) {
            if (place.uri !== uri || !holds(place, position)) continue;
            if (!innermost || isInside(place, innermost.place)) innermost = { id, place };
        }
    }
    return innermost?.id;
}

function holds({ range: { start, end } }: PreviewPlace, position: Position): boolean {
    return isBefore(start, position) && isBefore(position, end);
}

/** Of the things that one declaration stands for, the first counts. */
function isInside({ range: inner }: PreviewPlace, { range: outer }: PreviewPlace): boolean {
    return !isBefore(inner.start, outer.start) || !isBefore(outer.end, inner.end);
}

function isBefore(left: Position, right: Position): boolean {
    return left.line < right.line || (left.line === right.line && left.character <= right.character);
}
