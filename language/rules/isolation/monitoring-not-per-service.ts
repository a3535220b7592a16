import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { bareProcesses, isApplication } from '../facts/bare-processes.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';
import { someOf } from '../facts/some-of.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { hasOperatingSystem } from './shared-hosts.ts';

/** Only a machine is measured, so nobody can say whose load its load is. */
export const monitoringNotPerService: EnvironmentRule = {
    id: 'monitoring-not-per-service',
    principle: 'isolation',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        const mixed = environment.allPlaces.flatMap(mixedIn).filter(isMeasuredAsMachine);
        const measured = Map.groupBy(new Set(mixed), ({ place }) => statingPlace(place));
        for (const [place, placements] of measured) {
            const monitoring = place?.properties.get('monitoring');
            if (!place || !monitoring) continue;
            const services = new Set(placements.map(({ element }) => element));
            yield {
                at: place.nameSource,
                declaration: place.source,
                message: message('rule.monitoring-not-per-service', {
                    kind: message(`kind.${place.kind}`),
                    place: place.name,
                    environment: environment.name,
                    services: someOf(services),
                }),
                related: [
                    { at: monitoring.source, message: message('related.measured-here', { place: place.name }) },
                    ...placements.map(({ element, targetSource }) => ({
                        at: targetSource,
                        message: message('related.not-measured', { service: element.name }),
                    })),
                ],
                fixes: measureServices(place, environment),
            };
        }
    },
};

/** The placements of different services that nothing separates: on one system, or in one program. */
function mixedIn(place: Place): readonly Placement[] {
    const isMachine = hasOperatingSystem(place) && !isOrchestrated(place);
    if (!isMachine && place.kind !== 'container' && place.kind !== 'appserver') return [];
    const placements =
        place.kind === 'appserver'
            ? place.placements.filter(isApplication)
            : bareProcesses(place).flatMap((process) => process.placements);
    const services = new Set(placements.map(({ element }) => element));
    return services.size < 2 ? [] : placements;
}

/** The nearest statement counts. */
function isMeasuredAsMachine({ place, properties }: Placement): boolean {
    if (properties.has('monitoring')) return false;
    const stating = statingPlace(place);
    return stating !== undefined && wordOf(stating.properties, 'monitoring') === 'machine';
}

function statingPlace(place: Place | undefined): Place | undefined {
    return [...enclosing(place)].find(({ properties }) => properties.has('monitoring'));
}

/** What a template says is overridden in the place that is made from it. */
function measureServices(place: Place, environment: Environment): Fix[] {
    const stated = place.properties.get('monitoring');
    const existing = stated && isWithin(stated.source, place.source) ? stated.valueSource : undefined;
    const change: Change = { kind: 'set-property', of: place.source, existing, key: 'monitoring', value: 'service' };
    const title = message('fix.measure-services', { place: place.name });
    return fixesAt(place.source, { title, kind: 'suggestion', changes: [change] }, [], environment);
}
