import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';
import { someOf } from '../facts/some-of.ts';
import { firstStated } from '../fixes/first-stated.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { applicationsByMachines } from './applications-by-machines.ts';

/** A container without limits can take everything from those beside it. */
export const noResourceLimit: EnvironmentRule = {
    id: 'no-resource-limit',
    principle: 'isolation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        const stated = resources.filter((key) => environment.placements.some((each) => states(each, key)));
        if (stated.length === 0) return;
        for (const [machines, placements] of applicationsByMachines(environment.placements)) {
            const services = new Set(placements.map(({ element }) => element));
            if (services.size < 2 || hasDefaults(machines)) continue;
            for (const placement of placements.filter((each) => isContained(each, machines))) {
                const missing = stated.filter((key) => !states(placement, key));
                if (missing.length === 0) continue;
                yield {
                    at: placement.targetSource,
                    cause: firstStated(placement, environment),
                    declaration: placement.source,
                    about: [placement],
                    message: message('rule.no-resource-limit', {
                        service: placement.element.name,
                        serviceKind: message(`kind.${placement.element.kind}`),
                        kind: message(`kind.${machines.kind}`),
                        place: machines.name,
                        environment: environment.name,
                        missing: missing.map((key) => message(`resource.${key}`)),
                        others: someOf([...services].filter((each) => each !== placement.element)),
                    }),
                    related: [
                        { at: machines.nameSource, message: message('related.shared-with', { place: machines.name }) },
                    ],
                    fixes: stateResources(placement, missing, environment),
                };
            }
        }
    },
};

const resources = ['cpu', 'memory'] as const;
type Resource = (typeof resources)[number];

/** Said for the instance, or for the container or pod around it. */
function states({ properties, place }: Placement, key: Resource): boolean {
    if (properties.has(key)) return true;
    return [...enclosing(place)].some((each) => isWall(each) && each.properties.has(key));
}

function isWall({ kind }: Place): boolean {
    return kind === 'container' || kind === 'pod';
}

/** What runs bare on an operating system has nothing that could limit it; that is the matter of another rule. */
function isContained({ place }: Placement, machines: Place): boolean {
    return isOrchestrated(machines) || [...enclosing(place)].some(isWall);
}

function hasDefaults(machines: Place): boolean {
    const stated = [...enclosing(machines)].find(({ properties }) => properties.has('limits'));
    return stated !== undefined && wordOf(stated.properties, 'limits') === 'defaults';
}

/** What is usual in the environment is a beginning until somebody has measured. */
function stateResources(placement: Placement, missing: readonly Resource[], environment: Environment): Fix[] {
    const { element, source } = placement;
    const values = missing.map((key) => ({ key, value: usual(key, environment) }));
    const changes = values.map(({ key, value }): Change => {
        return { kind: 'set-property', of: source, existing: undefined, key, value };
    });
    const texts = values.map(({ key, value }) => `${key}: ${value}`);
    const title = message('fix.state-resources', { service: element.name, resources: texts });
    return fixesAt(source, { title, kind: 'suggestion', changes }, [], environment);
}

/** The middle one of the values that others state. */
function usual(key: Resource, { placements }: Environment): string {
    const stated = placements
        .flatMap(({ properties, place }) => {
            const around = [...enclosing(place)].filter(isWall).map((each) => each.properties);
            return [properties, ...around].flatMap((each) => quantityOf(each, key) ?? []);
        })
        .sort((left, right) => left.value - right.value);
    return stated[Math.floor(stated.length / 2)]?.text ?? '';
}
