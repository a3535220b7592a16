import { message } from '../../messages/message.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import { instanceTotal } from '../facts/instance-total.ts';
import { hasVirtualAddress, isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { nameForBalancer } from '../fixes/name-for-balancer.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { blockAround } from '../fixes/where-to-write.ts';
import type { EnvironmentRule } from '../rule.ts';

/** Several instances help only when something distributes the requests between them. */
export const noLoadBalancer: EnvironmentRule = {
    id: 'no-load-balancer',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment, balancersOf, callsTo } = context;
        for (const [element, placements] of context.placements) {
            const count = instanceTotal(placements).min;
            const bare = placements.filter((each) => !isImplicitlyAvailable(each) && !hasVirtualAddress(each));
            const [first] = bare;
            if (count < 2 || !first || balancersOf(element).length > 0) continue;
            if (element.properties.has('discovery')) continue;
            const calls = callsTo(element).filter(needsDistribution);
            if (calls.length === 0) continue;
            yield {
                at: first.targetSource,
                declaration: first.source,
                message: message('rule.no-load-balancer', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    count,
                }),
                about: [element],
                related: calls.map((call) => ({
                    at: call.targetSource,
                    message: message('related.calls', { caller: call.from.name, target: element.name }),
                })),
                fixes: [
                    {
                        title: message('fix.add-balancer', { service: element.name }),
                        kind: 'suggestion',
                        changes: [
                            {
                                kind: 'add-statement',
                                into: leavesOneOut(element, environment)
                                    ? environment.source
                                    : blockAround(placements, environment),
                                statement: {
                                    kind: 'balancer',
                                    name: nameForBalancer(`${element.name}-lb`, context),
                                    target: referenceTo(element, context.model),
                                },
                            },
                        ],
                    },
                ],
            };
        }
    },
};

/** Where the environment that this one is like has a balancer, it is missing here only. */
function leavesOneOut(element: Element, { base }: Environment): boolean {
    return base?.balancers.some(({ form, targets }) => form === 'balancer' && targets.includes(element)) ?? false;
}

/** A gateway distributes what it passes on by itself. */
function needsDistribution({ from }: Interaction): boolean {
    return from.kind !== 'gateway';
}
