import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import type { Property } from '../../model/value.ts';
import { artifactOf, imageOf, whereStated } from '../facts/image-of.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { mayBeSameBuild, textIn } from './same-build.ts';

/** What runs in production was built anew after it was tested. */
export const rebuiltPerEnvironment: EnvironmentRule = {
    id: 'rebuilt-per-environment',
    principle: 'automation',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ model, environment, placements }) {
        if (!environment.isProductionLike) return;
        const rehearsals = rehearsalsOf(model);
        for (const [element, [placement]] of placements) {
            const tested = rehearsals.get(element)?.find(({ placement: other }) => {
                return placement && !mayBeSameBuild(placement, other);
            });
            const property = placement && buildOf(placement);
            const before = tested && buildOf(tested.placement);
            if (!placement || !tested || !property || !before) continue;
            const values = { service: element.name, environment: environment.name, other: tested.environment.name };
            yield {
                ...whereStated(property, placement),
                message: message('rule.rebuilt-per-environment', {
                    ...values,
                    build: `'${textIn(property)}'`,
                    tested: `'${textIn(before)}'`,
                }),
                related: [{ at: before.valueSource, message: message('related.tested-build', values) }],
                fixes: [
                    ...sameBuild({ placement, environment }, property, before),
                    ...sameBuild(tested, before, property),
                ].slice(0, 1),
            };
        }
    },
};

interface Rehearsal {
    readonly environment: Environment;
    readonly placement: Placement;
}

function rehearsalsOf({ environments }: Model): ReadonlyMap<Element, readonly Rehearsal[]> {
    const rehearsals = environments
        .filter(({ tier }) => tier === 'staging' || tier === 'test')
        .flatMap((environment) => environment.placements.map((placement) => ({ environment, placement })));
    return Map.groupBy(rehearsals, ({ placement }) => placement.element);
}

function buildOf(placement: Placement): Property | undefined {
    return imageOf(placement) ?? artifactOf(placement);
}

/** Where the run itself states another build. */
function sameBuild({ placement, environment }: Rehearsal, own: Property, wanted: Property): Fix[] {
    const text = textIn(wanted);
    if (text === undefined || own.key !== wanted.key || !isWithin(own.source, placement.source)) return [];
    return [
        {
            title: message('fix.same-build', { tested: `'${text}'`, environment: environment.name }),
            kind: 'suggestion',
            changes: [
                {
                    kind: 'set-property',
                    of: placement.source,
                    existing: own.valueSource,
                    key: own.key,
                    value: `"${text}"`,
                },
            ],
        },
    ];
}
