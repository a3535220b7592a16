import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { wordOf } from '../../model/value.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule } from '../rule.ts';

/** A cluster stretches over zones, and what steers it stands in one of them. */
export const zonalControlPlane: EnvironmentRule = {
    id: 'zonal-control-plane',
    principle: 'availability',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const cluster of environment.allPlaces) {
            const stated = cluster.properties.get('control-plane');
            if (!stated || wordOf(cluster.properties, 'control-plane') !== 'zonal') continue;
            const pools = cluster.children.flatMap(({ spans }) => spans);
            const zones = new Set([...cluster.spans, ...pools]);
            if (zones.size < 2) continue;
            const change = { kind: 'set-property', of: cluster.source, existing: stated.valueSource } as const;
            yield {
                at: stated.valueSource,
                declaration: cluster.source,
                message: message('rule.zonal-control-plane', {
                    cluster: cluster.name,
                    environment: environment.name,
                    zones: quoted(zones),
                    count: zones.size,
                }),
                fixes: fixesAt(
                    stated.source,
                    {
                        title: message('fix.regional-control-plane', { cluster: cluster.name }),
                        kind: 'suggestion',
                        changes: [{ ...change, key: 'control-plane', value: 'regional' }],
                    },
                    [],
                    environment,
                ),
            };
        }
    },
};
