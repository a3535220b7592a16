import { message } from '../../messages/message.ts';
import type { Named } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { EnvironmentRule, Violation } from '../rule.ts';
import { contradictions } from './contradictions.ts';
import { shortestCircles } from './shortest-circles.ts';

/** Something stands behind itself, feeds itself, or stands in two places at once. */
export const placementCycle: EnvironmentRule = {
    id: 'placement-cycle',
    principle: 'hygiene',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        const { balancers, allPlaces } = environment;
        const feeds = allPlaces.filter(({ kind }) => kind === 'power');
        for (const circle of shortestCircles(balancers, ({ leadsTo }) => leadsTo)) {
            yield circular('rule.placement-cycle.balancers', circle, environment);
        }
        for (const circle of shortestCircles(feeds, (feed) => feed.feeds)) {
            yield circular('rule.placement-cycle.feeds', circle, environment);
        }
        yield* contradictions(environment);
    },
};

function circular(
    key: 'rule.placement-cycle.balancers' | 'rule.placement-cycle.feeds',
    circle: readonly [Named, ...Named[]],
    { name }: Environment,
): Violation {
    const [first, ...others] = circle;
    const path = [...circle, first].map((each) => `'${each.name}'`).join(' → ');
    return {
        at: first.nameSource,
        declaration: first.source,
        about: circle,
        message: message(key, { name: first.name, environment: name, path }),
        related: others.map((each) => ({
            at: each.nameSource,
            message: message('related.part-of-circle', { name: each.name }),
        })),
    };
}
