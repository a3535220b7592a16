import type { Environment } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';

/** The declaration whose block a statement stands in: of what it is about, or of the environment that has its text. */
export function declaring(statement: Source, owner: { readonly source: Source }, environment: Environment): Source {
    if (isWithin(statement, owner.source)) return owner.source;
    for (let each: Environment | undefined = environment; each; each = each.base) {
        if (isWithin(statement, each.source)) return each.source;
    }
    return environment.source;
}
