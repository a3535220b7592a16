import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Placement } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import { keepsDesiredState } from '../facts/platform-duties.ts';
import { wordFor } from '../facts/stated-for.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import type { EnvironmentRule } from '../rule.ts';
import { isGrowing } from './is-growing.ts';
import { provisioningOf, secondsOf } from './provisioning-of.ts';

/** In seconds: a burst that lasts shorter than this is over before a slower instance answers. */
const slow = 60;

/** More instances come with the load, but too late, and none stands by. */
export const slowProvisioningWithoutHeadroom: EnvironmentRule = {
    id: 'slow-provisioning-without-headroom',
    principle: 'desired-state',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const placement of environment.placements) {
            if (!followsLoad(placement, environment) || hasHeadroom(placement)) continue;
            const parts = provisioningOf(placement);
            const seconds = parts.reduce((sum, part) => sum + secondsOf(part), 0);
            if (seconds <= slow) continue;
            const { element, instances, targetSource, source } = placement;
            yield {
                at: targetSource,
                declaration: source,
                about: [placement],
                message: message('rule.slow-provisioning-without-headroom', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    time: spelled(seconds),
                    parts: parts.map(({ text }) => text),
                    count: instances.min,
                }),
                related: parts.flatMap(({ at, text }) => (at ? [{ at, message: text }] : [])),
                fixes: setOnPlacement(
                    'standby',
                    '1',
                    message('fix.keep-spare', { service: element.name }),
                    placement,
                    environment,
                ),
            };
        }
    },
};

/** What a provider scales by itself is no concern of the model, and an application container has its own rule. */
function followsLoad(placement: Placement, environment: Environment): boolean {
    const { element, place } = placement;
    const load = wordFor(placement, 'load');
    if (element.kind === 'function' || load === 'steady' || load === 'rare') return false;
    if ([...enclosing(place)].some(({ kind }) => kind === 'faas' || kind === 'appserver')) return false;
    if (wordFor(placement, 'workload') === 'batch') return false;
    return isGrowing(placement) || (load === 'bursty' && keepsDesiredState(placement, environment));
}

function hasHeadroom({ properties }: Placement): boolean {
    return (quantityOf(properties, 'standby')?.value ?? 0) > 0;
}

function spelled(seconds: number): string {
    if (seconds < 120) return `${Math.round(seconds)}s`;
    return seconds < 7200 ? `${Math.round(seconds / 6) / 10}min` : `${Math.round(seconds / 360) / 10}h`;
}
