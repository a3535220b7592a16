import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Balancer, Environment } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { someOf } from '../facts/some-of.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** One balancer spreads the same requests over different services, and nothing says which request is for which. */
export const loadBalancerMixesServices: EnvironmentRule = {
    id: 'load-balancer-mixes-services',
    principle: 'isolation',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment, placements }) {
        for (const balancer of environment.balancers) {
            const routing = wordOf(balancer.properties, 'routing');
            if (balancer.form !== 'balancer' || routing === 'path' || routing === 'host') continue;
            const services = mixedServices(balancer).filter((service) => placements.has(service));
            if (services.length < 2) continue;
            const isStated = routing === 'none';
            yield {
                at: balancer.nameSource,
                declaration: balancer.source,
                ...(isStated ? {} : { severity: 'warning' }),
                message: message(
                    isStated ? 'rule.load-balancer-mixes-services' : 'rule.load-balancer-mixes-services.unstated',
                    { balancer: balancer.name, environment: environment.name, services: someOf(services) },
                ),
                about: [balancer],
                fixes: routeByPath(balancer, environment),
            };
        }
    },
};

/** What it is for itself; what other balancers behind it serve, they tell apart. */
function mixedServices({ targets, leadsTo }: Balancer): Element[] {
    const behind = new Set(leadsTo.flatMap((balancer) => balancer.targets));
    return [...new Set(targets)].filter((target) => target.kind === 'service' && !behind.has(target));
}

function routeByPath({ name, source, properties }: Balancer, environment: Environment): Fix[] {
    const existing: Source | undefined = properties.get('routing')?.valueSource;
    const of = existing && !isWithin(existing, source) ? existing : source;
    const title = message('fix.route-by-path', { balancer: name });
    const change = { kind: 'set-property', of, existing, key: 'routing', value: 'path' } as const;
    return fixesAt(source, { title, kind: 'suggestion', changes: [change] }, [], environment);
}
