/** The circles of a graph, each once and begun with its first part; a part of several circles is told of in one. */
export function shortestCircles<Part>(
    parts: readonly Part[],
    next: (part: Part) => readonly Part[],
): [Part, ...Part[]][] {
    const told = new Set<Part>();
    return parts.flatMap((part): [Part, ...Part[]][] => {
        if (told.has(part)) return [];
        const circle = wayBack(part, next);
        if (!circle || circle.some((each) => told.has(each))) return [];
        for (const each of circle) told.add(each);
        return [circle];
    });
}

/** The shortest way from a part to itself. */
function wayBack<Part>(start: Part, next: (part: Part) => readonly Part[]): [Part, ...Part[]] | undefined {
    const seen = new Set<Part>();
    let ways: [Part, ...Part[]][] = [[start]];
    while (ways.length > 0) {
        const longer: [Part, ...Part[]][] = [];
        for (const way of ways) {
            for (const part of next(way.at(-1) ?? start)) {
                if (part === start) return way;
                if (seen.has(part)) continue;
                seen.add(part);
                longer.push([...way, part]);
            }
        }
        ways = longer;
    }
    return undefined;
}
