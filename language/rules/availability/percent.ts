/** A share as it is written in a model, with as many digits as show that it is less than a limit; rounded up. */
export function percentBelow(share: number, limit: number): string {
    for (let digits = 3; digits < 8; digits += 1) {
        const rounded = Math.ceil(Number((share * 100 * 10 ** digits).toFixed(4))) / 10 ** digits;
        if (rounded < limit * 100) return `${rounded}%`;
    }
    return `${Number((share * 100).toFixed(8))}%`;
}

/** How long a month of thirty days is without something: `7.2 h`, `43.2 min`, `26 s`. */
export function downtimeIn(share: number): string {
    const seconds = (1 - share) * 30 * 24 * 3600;
    if (seconds >= 3600) return `${rounded(seconds / 3600)} h`;
    if (seconds >= 60) return `${rounded(seconds / 60)} min`;
    return `${rounded(seconds)} s`;
}

function rounded(value: number): number {
    return Number(value.toPrecision(3));
}
