import type { Environment, Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import type { Property } from '../../model/value.ts';
import { originOf } from './fixes-at.ts';

/** What a template says is reported there; what another environment says, where this one takes it over. */
export function whereStated(property: Property, { source, targetSource }: Placement, environment: Environment): Source {
    if (isWithin(property.source, source)) return property.valueSource;
    return originOf(property.source, environment) ? targetSource : property.valueSource;
}
