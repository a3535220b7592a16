import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import type { Fix } from '../rule.ts';

/**
 * The ways to mend what stands in a text: there, and, where an environment only takes it over from another one or from a
 * template, also by saying it anew in this environment. Each title says which.
 */
export function fixesAt(source: Source, there: Fix, here: readonly Change[], environment: Environment): Fix[] {
    if (isWithin(source, environment.source)) return [there];
    const origin = originOf(source, environment);
    const title = origin
        ? message('fix.at-origin', { fix: there.title, origin: origin.name })
        : message('fix.in-template', { fix: there.title });
    const general: Fix = { ...there, title };
    if (here.length === 0) return [general];
    const only = message('fix.here-only', { fix: there.title, environment: environment.name });
    return [{ ...there, title: only, changes: here }, general];
}

/** The environment that this one is like and in whose text something stands; undefined for a template. */
export function originOf(source: Source, environment: Environment): Environment | undefined {
    for (let each = environment.base; each; each = each.base) if (isWithin(source, each.source)) return each;
    return undefined;
}
