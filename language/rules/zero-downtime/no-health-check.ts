import { message } from '../../messages/message.ts';
import type { Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { hasVirtualAddress } from '../facts/platform-duties.ts';
import { firstStated } from '../fixes/first-stated.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import type { EnvironmentContext, EnvironmentRule } from '../rule.ts';
import { isStatedForAnyRun } from './is-stated-for-any-run.ts';
import { servesRequests } from './serves-requests.ts';

/** Nothing finds out whether a new instance answers before requests reach it. */
export const noHealthCheck: EnvironmentRule = {
    id: 'no-health-check',
    principle: 'zero-downtime',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { model, environment } = context;
        if (!isStatedForAnyRun('health', model)) return;
        for (const placement of environment.placements) {
            const { element, properties } = placement;
            if (properties.has('health') || !isReplaced(placement) || !servesRequests(placement, context)) continue;
            const check = checkFor(placement, context);
            const title = message('fix.check-health', { service: element.name, check });
            yield {
                at: placement.targetSource,
                cause: firstStated(placement, environment),
                declaration: placement.source,
                message: message('rule.no-health-check', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                }),
                about: [placement],
                fixes: setOnPlacement('health', check, title, placement, environment),
            };
        }
    },
};

const overlapping: readonly (string | undefined)[] = ['rolling', 'blue-green', 'canary'];

/** While others still answer: by an orchestrator, or by a rollout in which old and new instances overlap. */
function isReplaced(placement: Placement): boolean {
    return hasVirtualAddress(placement) || overlapping.includes(wordOf(placement.properties, 'rollout'));
}

function checkFor({ element }: Placement, { callsTo }: EnvironmentContext): string {
    const [protocol] = callsTo(element).flatMap((call) => call.protocol ?? []);
    return protocol === 'grpc' || protocol === 'tcp' ? protocol : 'http "/ready"';
}
