import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import { isWithin } from '../../model/source.ts';
import { textOf } from '../../model/value.ts';
import type { Fix } from '../rule.ts';

/** Lets elements be deployed as one unit: as the artifact that one of them is already, or as a new one. */
export function oneArtifact(elements: readonly Element[], name: string): Fix[] {
    const stated = elements.flatMap(({ properties }) => textOf(properties, 'artifact') ?? []);
    const artifact = stated[0] ?? `${name}.zip`;
    const others = elements.filter(({ properties }) => textOf(properties, 'artifact') !== artifact);
    const isOfTemplate = ({ properties, source }: Element) => {
        const property = properties.get('artifact');
        return property !== undefined && !isWithin(property.source, source);
    };
    if (others.some(isOfTemplate)) return [];
    const changes = others.map(({ source, properties }): Change => {
        const existing = properties.get('artifact')?.valueSource;
        return { kind: 'set-property', of: source, existing, key: 'artifact', value: `"${artifact}"` };
    });
    const title = message('fix.one-artifact', { functions: quoted(elements), artifact });
    return [{ title, kind: 'suggestion', changes }];
}
