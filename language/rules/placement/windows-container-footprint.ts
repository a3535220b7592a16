import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { type Property, quantityOf } from '../../model/value.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** A large Windows image has to come and start whenever the load grows. */
export const windowsContainerFootprint: EnvironmentRule = {
    id: 'windows-container-footprint',
    principle: 'placement',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const placement of environment.placements) {
            const { element, instances, targetSource, source } = placement;
            const stated = baseOf(placement);
            if (!stated || instances.max <= instances.min || startsFast(placement)) continue;
            yield {
                at: targetSource,
                declaration: source,
                about: [placement],
                message: message('rule.windows-container-footprint', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    base: stated.base,
                    min: instances.min,
                    max: instances.max,
                }),
                related: [{ at: stated.property.valueSource, message: message('related.windows-base') }],
                fixes: smallerBase(stated, environment),
            };
        }
    },
};

const largeBases: ReadonlySet<string> = new Set(['server-core', 'servercore', 'windows', 'windows-server', 'server']);

interface StatedBase {
    readonly base: string;
    readonly property: Property;
    readonly owner: { readonly source: Source };
}

/** The narrowest statement counts: the placement's, its container's, its element's. */
function baseOf(placement: Placement): StatedBase | undefined {
    for (const owner of [placement, ...enclosing(placement.place), placement.element]) {
        const property = owner.properties.get('base');
        const [value] = property?.values ?? [];
        if (!property || value?.kind !== 'word') continue;
        const base = value.word;
        return largeBases.has(base) ? { base, property, owner } : undefined;
    }
    return undefined;
}

/** In seconds; an assumption of ours for a usual Windows container. */
const usualStart = 15;

function startsFast(placement: Placement): boolean {
    const owners = [placement, ...enclosing(placement.place), placement.element];
    const start = owners.map(({ properties }) => quantityOf(properties, 'start')).find((each) => each !== undefined);
    return start !== undefined && start.value < usualStart;
}

function smallerBase({ property, owner }: StatedBase, environment: Environment): Fix[] {
    const fix: Fix = {
        title: message('fix.nano-server'),
        kind: 'suggestion',
        changes: [
            {
                kind: 'set-property',
                of: owner.source,
                existing: property.valueSource,
                key: 'base',
                value: 'nano-server',
            },
        ],
    };
    const isOfElement = !('place' in owner) && !('parent' in owner) && isWithin(property.source, owner.source);
    return isOfElement ? [fix] : fixesAt(property.valueSource, fix, [], environment);
}
