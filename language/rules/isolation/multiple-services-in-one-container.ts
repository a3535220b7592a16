import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { type BareProcess, bareProcesses } from '../facts/bare-processes.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** The main processes of different services are packed into one container. */
export const multipleServicesInOneContainer: EnvironmentRule = {
    id: 'multiple-services-in-one-container',
    principle: 'isolation',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment, names }) {
        for (const place of environment.allPlaces) {
            if (place.kind !== 'container') continue;
            const processes = bareProcesses(place);
            const placements = processes.flatMap((each) => each.placements);
            const services = new Set(placements.map(({ element }) => element));
            if (processes.length < 2 || services.size < 2) continue;
            yield {
                at: place.nameSource,
                declaration: place.source,
                about: [place],
                message: message('rule.multiple-services-in-one-container', {
                    container: place.name,
                    services: quoted(services),
                    environment: environment.name,
                }),
                related: placements.map(({ element, targetSource }) => ({
                    at: targetSource,
                    message: message('related.main-process', { service: element.name, container: place.name }),
                })),
                fixes: splitContainer(place, processes, environment, names),
            };
        }
    },
};

/** The first service stays, with the sidecars; each other one gets a container beside it. */
function splitContainer(
    place: Place,
    processes: readonly BareProcess[],
    environment: Environment,
    names: ReadonlySet<string>,
): Fix[] {
    if (!processes.every(({ source }) => isWithin(source, place.source))) return [];
    const [first] = processes;
    const isOther = ({ placements }: BareProcess) => placements[0]?.element !== first?.placements[0]?.element;
    const groups = Map.groupBy(processes.filter(isOther), ({ placements }) => placements[0]?.element);
    const used = new Set<string>();
    const taken = { has: (name: string) => names.has(name) || used.has(name) };
    const changes = Array.from(groups.values(), (group): Change => {
        const name = freeName(`${group[0]?.name}-container`, taken);
        used.add(name);
        const statements = group.map(({ source }) => source);
        return { kind: 'move-to-new-place', statements, beside: place.source, place: { placeKind: 'container', name } };
    });
    const fix: Fix = { title: message('fix.split-container', { container: place.name }), kind: 'suggestion', changes };
    return fixesAt(place.source, fix, [], environment);
}
