import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { type Element, type Interaction, isChannel } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { isHardCall } from '../facts/hard-calls.ts';
import { instanceTotal } from '../facts/instance-total.ts';
import { perModel } from '../facts/per-model.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { queueInstead } from './queue-instead.ts';

/** Many wait for a service that stops at each deployment, although the project knows messages. */
export const synchronousConsumerCoupling: EnvironmentRule = {
    id: 'synchronous-consumer-coupling',
    principle: 'zero-downtime',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['downtime-deployment-strategy', 'single-instance'],

    *check({ model, environment, placements, callsTo }) {
        if (!knowsMessages(model)) return;
        for (const [element, each] of placements) {
            const [stopped] = stoppedByDeployment(each);
            const calls = callsTo(element).filter(mightBeMessage);
            const callers = new Set(calls.map(({ from }) => from));
            if (!stopped || callers.size < manyCallers) continue;
            yield {
                at: stopped.targetSource,
                declaration: stopped.source,
                message: message('rule.synchronous-consumer-coupling', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    count: callers.size,
                }),
                about: [stopped, element],
                related: calls.map((call) => ({
                    at: call.targetSource,
                    message: message('related.calls', { caller: call.from.name, target: element.name }),
                })),
                fixes: sendInstead(element, calls, callers, model),
            };
        }
    },
};

/** Fewer can be told in person. */
const manyCallers = 3;

const knowsMessages = perModel(({ elements, environments }) => {
    return (
        elements.some(isChannel) ||
        environments.some(({ allPlaces }) => allPlaces.some(({ kind }) => kind === 'broker'))
    );
});

/** A single instance without a rollout that lets two overlap, or all that are replaced at once. */
function stoppedByDeployment(placements: readonly Placement[]): Placement[] {
    const total = instanceTotal(placements);
    const isSingle = total.isStated && total.max === 1;
    return placements.filter((placement) => {
        const rollout = wordOf(placement.properties, 'rollout');
        if (isImplicitlyAvailable(placement)) return false;
        return rollout === 'recreate' || rollout === 'in-place' || (isSingle && rollout === undefined);
    });
}

/** A gateway and people wait for their answer, and so does whoever says that it must be one. */
function mightBeMessage(call: Interaction): boolean {
    const { from, properties } = call;
    const isProgram = from.kind === 'service' || from.kind === 'function';
    return isProgram && isHardCall(call) && wordOf(properties, 'mode') !== 'request';
}

function sendInstead(
    target: Element,
    calls: readonly Interaction[],
    callers: ReadonlySet<Element>,
    model: Model,
): Fix[] {
    const changes = queueInstead(target, calls, model);
    if (changes.length === 0) return [];
    const values = { callers: quoted(callers), target: target.name };
    return [{ title: message('fix.queue-instead', values), kind: 'suggestion', changes }];
}
