import { message } from '../../messages/message.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule } from '../rule.ts';
import { leastNodes } from './least-nodes.ts';

/** What distributes the requests is itself one machine. */
export const loadBalancerSingleNode: EnvironmentRule = {
    id: 'load-balancer-single-node',
    principle: 'availability',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const balancer of environment.balancers) {
            const nodes = balancer.properties.get('nodes');
            if (!nodes || balancer.form !== 'balancer' || leastNodes(balancer) !== 1) continue;
            yield {
                at: nodes.valueSource,
                declaration: balancer.source,
                message: message('rule.load-balancer-single-node', {
                    balancer: balancer.name,
                    environment: environment.name,
                }),
                about: [balancer],
                fixes: fixesAt(
                    nodes.source,
                    {
                        title: message('fix.two-nodes', { name: balancer.name }),
                        kind: 'suggestion',
                        changes: [
                            {
                                kind: 'set-property',
                                of: balancer.source,
                                existing: nodes.valueSource,
                                key: 'nodes',
                                value: '2',
                            },
                        ],
                    },
                    [],
                    environment,
                ),
            };
        }
    },
};
