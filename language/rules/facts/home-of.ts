import type { Environment } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { originOf } from '../fixes/fixes-at.ts';

/** The environment in whose own text something stands; undefined for what comes from a template. */
export function homeOf(source: Source, environment: Environment): Environment | undefined {
    return isWithin(source, environment.source) ? environment : originOf(source, environment);
}
