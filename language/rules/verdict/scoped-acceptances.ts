import type { Acceptance } from '../../model/acceptance.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin, type Source } from '../../model/source.ts';

/** An acceptance with one of the stretches of text in which it accepts. */
export interface ScopedAcceptance {
    readonly acceptance: Acceptance;
    readonly scope: Source;
    /** Where it holds, when it does not hold wherever that text is used. */
    readonly environment?: Environment;
}

/**
 * Every acceptance in its own block, and those that stand in another text than what they are about: in a template, or
 * where an environment opens an inherited place again.
 */
export function scopedAcceptances({ acceptances, elements, environments }: Model): ScopedAcceptance[] {
    return [
        ...acceptances.map((acceptance) => ({ acceptance, scope: acceptance.scope })),
        ...elements.flatMap(takenOver),
        ...environments.flatMap(takenOverIn),
    ];
}

interface Accepting {
    readonly source: Source;
    readonly acceptances: readonly Acceptance[];
}

function takenOverIn(environment: Environment): ScopedAcceptance[] {
    const parts: Accepting[] = [...environment.allPlaces, ...environment.placements];
    return parts.flatMap((part) => takenOver(part).map((scoped) => ({ ...scoped, environment })));
}

function takenOver({ source, acceptances }: Accepting): ScopedAcceptance[] {
    const others = acceptances.filter(({ scope }) => !isWithin(scope, source));
    return others.map((acceptance) => ({ acceptance, scope: source }));
}
