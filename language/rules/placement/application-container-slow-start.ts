import { message } from '../../messages/message.ts';
import { enclosing, type Placement } from '../../model/environment.ts';
import { type Quantity, quantityOf } from '../../model/value.ts';
import type { EnvironmentRule } from '../rule.ts';
import { mostNodes } from './most-nodes.ts';
import { moveOut } from './move-out.ts';

/** New instances come with the load, but each has to wait for an application container to start. */
export const applicationContainerSlowStart: EnvironmentRule = {
    id: 'application-container-slow-start',
    principle: 'placement',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, names }) {
        for (const placement of environment.placements) {
            const { place: appserver, element, targetSource, source } = placement;
            if (appserver?.kind !== 'appserver' || !followsLoad(placement)) continue;
            const start = quantityOf(appserver.properties, 'start') ?? startOf(placement);
            if (start && start.value < slowStart) continue;
            yield {
                at: targetSource,
                declaration: source,
                about: [placement],
                message: message(`rule.application-container-slow-start${start ? '' : '.unknown'}`, {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    appserver: appserver.name,
                    start: start?.text ?? '',
                }),
                related: [{ at: appserver.nameSource, message: message('related.runs-on', { place: appserver.name }) }],
                fixes: moveOut({
                    title: message('fix.embedded-servers', { services: [`'${element.name}'`], count: 1 }),
                    holder: appserver,
                    placements: [placement],
                    into: 'container',
                    environment,
                    names,
                }),
            };
        }
    },
};

/** In seconds; an assumption of ours for the time a redeployment takes. */
const slowStart = 30;

function startOf({ properties, element }: Placement): Quantity | undefined {
    return quantityOf(properties, 'start') ?? quantityOf(element.properties, 'start');
}

/** The number of instances, or of the machines around them, is a range. */
function followsLoad({ instances, place }: Placement): boolean {
    if (instances.isStated && instances.max > instances.min) return true;
    return [...enclosing(place)].some((each) => {
        const [nodes] = each.properties.get('nodes')?.values ?? [];
        return each.kind === 'group' && nodes?.kind === 'range' && mostNodes(each) > nodes.min;
    });
}
