import type { Change } from '../../changes/change.ts';
import type { Message } from '../../messages/message.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import type { Property } from '../../model/value.ts';
import { fixesAt, originOf } from '../fixes/fixes-at.ts';
import type { Fix } from '../rule.ts';

/** What is stated about a placement, in its block or about what runs there. */
export interface StatedProperty {
    readonly property: Property;
    /** Where it is reported. */
    readonly at: Source;
    /** Into whose block another value goes. */
    readonly declaration: Source;
    /** The value to replace; undefined where another one is to be stated beside it. */
    readonly existing: Source | undefined;
}

/** The placement's own statement goes before that of the element. */
export function statedProperty(
    key: string,
    placement: Placement,
    environment: Environment,
): StatedProperty | undefined {
    const property = placement.properties.get(key) ?? placement.element.properties.get(key);
    return property && { property, ...whereStated(property, placement, environment) };
}

/** What an environment inherits is overridden in the placement; what a template states is its own. */
function whereStated({ source, valueSource }: Property, placement: Placement, environment: Environment) {
    const owner = [placement, placement.element].find((each) => isWithin(source, each.source));
    const isInherited = originOf(source, environment) !== undefined;
    if (!owner && isInherited)
        return { declaration: placement.source, existing: undefined, at: placement.targetSource };
    return { declaration: (owner ?? placement).source, existing: valueSource, at: valueSource };
}

/** The ways to state another value: where it is stated, and, for one from a template, also only here. */
export function fixesOfValue(
    { property, declaration, existing }: StatedProperty,
    value: string,
    title: Message,
    placement: Placement,
    environment: Environment,
): Fix[] {
    const change = (of: Source, replaced: Source | undefined): Change => {
        return { kind: 'set-property', of, existing: replaced, key: property.key, value };
    };
    const there: Fix = { title, kind: 'suggestion', changes: [change(declaration, existing)] };
    const isOfTemplate = existing !== undefined && !isWithin(existing, declaration);
    return isOfTemplate ? fixesAt(existing, there, [change(placement.source, undefined)], environment) : [there];
}
