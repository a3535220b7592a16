import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Place } from '../../model/environment.ts';
import { commonDomains, holdsEverything } from '../facts/common-domains.ts';
import { redundantServices } from '../facts/redundant-services.ts';
import { redistributions } from '../fixes/redistribution.ts';
import type { EnvironmentRule } from '../rule.ts';

/** All instances of a service land in one zone, although there are others beside it. */
export const replicasInOneZone: EnvironmentRule = {
    id: 'replicas-in-one-zone',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        const byZone = Map.groupBy(redundantServices(context), ([, placements]) => {
            const domains = commonDomains(placements);
            return domains.some(isMachine) ? undefined : domains.find(isZone);
        });
        for (const [zone, services] of byZone) {
            const others = zone ? zonesBeside(zone, environment.allPlaces) : [];
            if (!zone || others.length === 0 || holdsEverything(zone, environment)) continue;
            yield {
                at: zone.nameSource,
                declaration: zone.source,
                message: message('rule.replicas-in-one-zone', {
                    services: quoted(services.map(([element]) => element)),
                    zone: zone.name,
                    environment: environment.name,
                    others: quoted(others),
                    count: others.length,
                }),
                about: [zone],
                related: services.flatMap(([element, placements]) =>
                    placements.map(({ place, targetSource }) => ({
                        at: targetSource,
                        message: message('related.instances-in', {
                            service: element.name,
                            place: place?.name ?? zone.name,
                        }),
                    })),
                ),
                fixes: redistributions(services, zone, others, context),
            };
        }
    },
};

function zonesBeside(zone: Place, all: readonly Place[]): Place[] {
    return all.filter((place) => isZone(place) && place !== zone && place.parent === zone.parent);
}

function isZone({ kind }: Place): boolean {
    return kind === 'zone';
}

/** What shares a machine needs another machine first. */
function isMachine({ kind }: Place): boolean {
    return kind === 'host';
}
