/** The candidates that are spelled most like `word`, best first, at most three; none when all are far away. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
    const limit = Math.max(1, Math.floor([...word].length / 3) + 1);
    const near: { candidate: string; distance: number }[] = [];
    for (const candidate of new Set(candidates)) {
        if (Math.abs(candidate.length - word.length) > limit) continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
        if (distance <= limit && distance < candidate.length) near.push({ candidate, distance });
    }
    near.sort((a, b) => a.distance - b.distance || compare(a.candidate, b.candidate));
    return near.slice(0, 3).map(({ candidate }) => candidate);
}

/** Optimal string alignment distance (a swap of neighbours counts once); stops early beyond `limit`. */
function editDistance(left: string, right: string, limit: number): number {
    let beforeLast: number[] = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const substitution = (last[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
            let best = Math.min(substitution, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && isSwap) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
            current.push(best);
        }
        if (Math.min(...current) > limit) return limit + 1;
        beforeLast = last;
        last = current;
    }
    return last[right.length] ?? 0;
}

function compare(left: string, right: string): number {
    return left < right ? -1 : left > right ? 1 : 0;
}
