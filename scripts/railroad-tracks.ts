/** A piece of a railroad diagram; its rail enters on the left and leaves on the right at the height `y`. */
export interface Track {
    readonly width: number;
    /** How far it reaches above its rail, and below. */
    readonly above: number;
    readonly below: number;
    readonly draw: (x: number, y: number) => string;
}

const gap = 12;
const bend = 10;
const height = 24;

/** A word or sign of the language in a round box, a value or another rule in a square one. */
export function box(text: string, kind: 'word' | 'value' | 'rule'): Track {
    const width = 20 + text.length * 7.6;
    const radius = kind === 'word' ? height / 2 : 3;
    return {
        width,
        above: height / 2,
        below: height / 2,
        draw: (x, y) =>
            `<rect class="${kind}" x="${at(x)}" y="${at(y - height / 2)}" width="${at(width)}" height="${height}" rx="${radius}"/>` +
            `<text x="${at(x + width / 2)}" y="${at(y + 4)}">${escaped(text)}</text>`,
    };
}

/** One after the other. */
export function sequence(tracks: readonly Track[]): Track {
    const width = tracks.reduce((sum, track) => sum + track.width, gap * (tracks.length - 1));
    return {
        width,
        above: Math.max(...tracks.map(({ above }) => above)),
        below: Math.max(...tracks.map(({ below }) => below)),
        draw: (x, y) => {
            let left = x;
            return tracks
                .map((track, index) => {
                    const rail = index === 0 ? '' : line(left - gap, y, left);
                    const drawn = rail + track.draw(left, y);
                    left += track.width + gap;
                    return drawn;
                })
                .join('');
        },
    };
}

/** One of them; the first one lies on the rail. */
export function choice(tracks: readonly Track[]): Track {
    const inner = Math.max(...tracks.map(({ width }) => width));
    const width = inner + 4 * bend;
    const depths: number[] = [];
    let depth = 0;
    tracks.forEach((track, index) => {
        const previous = tracks[index - 1];
        if (previous) depth += Math.max(previous.below + gap / 2 + track.above, 2 * bend);
        depths.push(depth);
    });
    return {
        width,
        above: tracks[0]?.above ?? 0,
        below: depth + (tracks.at(-1)?.below ?? 0),
        draw: (x, y) => tracks.map((track, index) => branch(track, x, y, y + (depths[index] ?? 0), width)).join(''),
    };
}

/** May be left out: a rail leads around it, above. */
export function optional(track: Track): Track {
    const rise = Math.max(track.above + gap / 2, 2 * bend);
    return {
        width: track.width + 4 * bend,
        above: rise,
        below: track.below,
        draw: (x, y) => {
            const right = x + track.width + 4 * bend;
            return branch(track, x, y, y, right - x) + curve(x, y, right, y - rise);
        },
    };
}

/** Once or more, with something in between: a rail leads back below. */
export function repeated(track: Track, between?: Track): Track {
    const inner = Math.max(track.width, between?.width ?? 0);
    const width = inner + 4 * bend;
    const drop = Math.max(track.below + gap / 2 + (between?.above ?? 0), 2 * bend);
    return {
        width,
        above: track.above,
        below: drop + (between?.below ?? 0),
        draw: (x, y) => {
            const middle = x + width / 2;
            const half = (between?.width ?? 0) / 2;
            const back = between?.draw(middle - half, y + drop) ?? '';
            const left = halfLoop(x + bend, middle - half, y, y + drop);
            const right = halfLoop(x + width - bend, middle + half, y, y + drop);
            return branch(track, x, y, y, width) + left + right + back;
        },
    };
}

/** A track in the middle of a rail at `railY`, reached from the rail at `y`. */
function branch(track: Track, x: number, y: number, railY: number, width: number): string {
    const left = x + (width - track.width) / 2;
    const right = left + track.width;
    const drawn = track.draw(left, railY);
    if (railY === y) return line(x, y, left) + drawn + line(right, y, x + width);
    const down = `<path d="M${at(x)} ${at(y)}q${bend} 0 ${bend} ${bend}V${at(railY - bend)}q0 ${bend} ${bend} ${bend}H${at(left)}"/>`;
    const up = `<path d="M${at(right)} ${at(railY)}H${at(x + width - 2 * bend)}q${bend} 0 ${bend} ${-bend}V${at(y + bend)}q0 ${-bend} ${bend} ${-bend}"/>`;
    return down + drawn + up;
}

function curve(x: number, y: number, right: number, top: number): string {
    const up = `q${bend} 0 ${bend} ${-bend}V${at(top + bend)}q0 ${-bend} ${bend} ${-bend}`;
    const down = `q${bend} 0 ${bend} ${bend}V${at(y - bend)}q0 ${bend} ${bend} ${bend}`;
    return `<path d="M${at(x)} ${at(y)}${up}H${at(right - 2 * bend)}${down}"/>`;
}

/** From the rail at `y`, down at `side`, and along the bottom to the middle. */
function halfLoop(side: number, middle: number, y: number, bottom: number): string {
    const out = side < middle ? -bend : bend;
    const turns = `q${out} 0 ${out} ${bend}V${at(bottom - bend)}q0 ${bend} ${-out} ${bend}`;
    return `<path d="M${at(side - out)} ${at(y)}${turns}H${at(middle)}"/>`;
}

function line(from: number, y: number, to: number): string {
    return to > from ? `<path d="M${at(from)} ${at(y)}H${at(to)}"/>` : '';
}

function at(position: number): string {
    return String(Math.round(position * 10) / 10);
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
