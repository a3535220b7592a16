import type { Change } from '../../changes/change.ts';
import type { Message } from '../../messages/message.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { wholeValue } from '../facts/whole-value.ts';
import type { Fix } from '../rule.ts';
import { fixesAt } from './fixes-at.ts';

/** The fixes that give a placement a property: in its block, in place of what stands there or of what it takes over. */
export function setOnPlacement(
    key: string,
    value: string,
    title: Message,
    { source, properties }: Placement,
    environment: Environment,
): Fix[] {
    const property = properties.get(key);
    const there: Fix = {
        title,
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing: property && wholeValue(property), key, value }],
    };
    if (!property || isWithin(property.source, source)) return fixesAt(source, there, [], environment);
    const here: Change = { kind: 'set-property', of: source, existing: undefined, key, value };
    return fixesAt(property.source, there, isWithin(source, environment.source) ? [here] : [], environment);
}
