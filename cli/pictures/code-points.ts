/** Whether a font has a shape for a character, read from the table that every TrueType and OpenType file has. */
export type HasShape = (codePoint: number) => boolean;

/** Nothing is known to be in a file that is no font. */
export function codePointsOf(file: DataView): HasShape {
    const start = tag(file, 0) === 'ttcf' ? number(file, 12, 4) : 0;
    const table = tableNamed('cmap', file, start);
    if (table === undefined) return () => false;
    const ranges = Array.from({ length: number(file, table + 2, 2) }, (_, index) => {
        return rangesAt(file, table + number(file, table + 8 + index * 8, 4));
    }).flat();
    return (codePoint) => ranges.some(({ first, last }) => codePoint >= first && codePoint <= last);
}

interface Range {
    readonly first: number;
    readonly last: number;
}

function tableNamed(name: string, file: DataView, start: number): number | undefined {
    for (let index = 0; index < number(file, start + 4, 2); index++) {
        const entry = start + 12 + index * 16;
        if (tag(file, entry) === name) return number(file, entry + 8, 4);
    }
    return undefined;
}

function rangesAt(file: DataView, at: number): Range[] {
    switch (number(file, at, 2)) {
        case 4:
            return segments(file, at);
        case 12:
            return Array.from({ length: number(file, at + 12, 4) }, (_, index) => {
                const entry = at + 16 + index * 12;
                return { first: number(file, entry, 4), last: number(file, entry + 4, 4) };
            });
        default:
            return [];
    }
}

/** Segments of the basic plane; one that maps single characters to nothing has to be looked at one by one. */
function segments(file: DataView, at: number): Range[] {
    const bytes = number(file, at + 6, 2);
    const [ends, starts] = [at + 14, at + 16 + bytes];
    return Array.from({ length: bytes / 2 }, (_, index) => index * 2).flatMap((offset) => {
        const last = number(file, ends + offset, 2);
        const first = number(file, starts + offset, 2);
        if (first === 0xffff) return [];
        const delta = number(file, starts + bytes + offset, 2);
        const place = starts + 2 * bytes + offset;
        const indirect = number(file, place, 2);
        if (indirect === 0) return [{ first, last }];
        return Array.from({ length: last - first + 1 }, (_, step) => step).flatMap((step) => {
            const glyph = number(file, place + indirect + 2 * step, 2);
            const isDrawn = glyph !== 0 && ((glyph + delta) & 0xffff) !== 0;
            return isDrawn ? [{ first: first + step, last: first + step }] : [];
        });
    });
}

function tag(file: DataView, at: number): string {
    return String.fromCharCode(
        number(file, at, 1),
        number(file, at + 1, 1),
        number(file, at + 2, 1),
        number(file, at + 3, 1),
    );
}

/** Zero behind the end of the file, so that a damaged font is an empty one. */
function number(file: DataView, at: number, bytes: 1 | 2 | 4): number {
    if (at + bytes > file.byteLength) return 0;
    return bytes === 1 ? file.getUint8(at) : bytes === 2 ? file.getUint16(at) : file.getUint32(at);
}
