import type { DataNode } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';

/** A replica that services read; one for reports is kept away from them. */
export function answersReads({ role, properties }: DataNode): boolean {
    return role === 'replica' && wordOf(properties, 'purpose') !== 'reporting';
}
