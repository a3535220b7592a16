import type { Environment, Place, PlaceKind } from '../../model/environment.ts';
import type { Part } from './code-for.ts';

/** The outermost parts that code should describe: what describes a part describes everything inside it. */
export function* infrastructureParts(around: Environment | Place, isLeftOut: (part: Part) => boolean): Generator<Part> {
    for (const balancer of around.balancers) {
        const isOutermost = around.kind !== 'environment' || balancer.place === undefined;
        if (isOutermost && !isLeftOut(balancer)) yield balancer;
    }
    for (const place of around.kind === 'environment' ? around.places : around.children) {
        if (isLeftOut(place) || isOperatedByProvider(place)) continue;
        if (isDescribedByCode(place)) yield place;
        else yield* infrastructureParts(place, isLeftOut);
    }
}

const described: readonly PlaceKind[] = ['vm', 'cluster', 'group', 'server', 'broker', 'registry'];

/** Hardware is bought, zones are given, and containers come from images. */
function isDescribedByCode({ kind }: Place): boolean {
    return described.includes(kind);
}

function isOperatedByProvider({ kind }: Place): boolean {
    return kind === 'platform' || kind === 'faas';
}
