import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { enclosing, type TrafficPath } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { hasVirtualAddress } from '../facts/platform-duties.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** A caller chooses one instance, although something distributes the requests between all of them. */
export const callBypassesLoadBalancer: EnvironmentRule = {
    id: 'call-bypasses-load-balancer',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const path of environment.paths) {
            const { interaction } = path;
            const address = interaction.properties.get('address');
            if (!address || wordOf(interaction.properties, 'address') !== 'instance') continue;
            const { from, to } = interaction;
            const way = wayIn(path);
            if (!way || isAddressedSingly(to) || isInfrastructure(path)) continue;
            yield {
                at: isWithin(address.source, from.source) ? address.valueSource : from.nameSource,
                declaration: isWithin(interaction.source, from.source) ? interaction.source : from.source,
                message: message('rule.call-bypasses-load-balancer', {
                    kind: message(`kind.${from.kind}`),
                    caller: from.name,
                    target: to.name,
                    wayKind: message(`kind.${way.kind}`),
                    way: way.name,
                    environment: environment.name,
                }),
                related: [
                    { at: way.nameSource, message: message('related.distributes', { target: to.name, way: way.name }) },
                ],
                fixes: [callTheAddress(to, from, address.valueSource)],
            };
        }
    },
};

/** What distributes the requests: a balancer, or the orchestrator that gives the instances one address. */
function wayIn({ through, to }: TrafficPath) {
    const balancer = through.find(({ form }) => form === 'balancer');
    if (balancer) return balancer;
    const placements = to.filter((part) => part.kind === 'placement');
    if (placements.length === 0 || !placements.every(hasVirtualAddress)) return undefined;
    return [...enclosing(placements[0]?.place)].find(({ kind }) => kind === 'cluster');
}

/** Who keeps state may have to be asked as the one who holds it, and who is discovered is chosen by the caller. */
function isAddressedSingly({ properties }: Element): boolean {
    return wordOf(properties, 'state') === 'stateful' || wordOf(properties, 'discovery') === 'client-side';
}

/** Agents look at each instance. */
function isInfrastructure({ from }: TrafficPath): boolean {
    return from.length > 0 && from.every(({ properties }) => wordOf(properties, 'role') === 'infrastructure');
}

function callTheAddress(to: Element, from: Element, existing: Source): Fix {
    const plain = message('fix.call-virtual-address', { target: to.name });
    const title = isWithin(existing, from.source) ? plain : message('fix.in-template', { fix: plain });
    return {
        title,
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: existing, existing, key: 'address', value: 'virtual' }],
    };
}
