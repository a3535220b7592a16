import { message } from '../../messages/message.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { imageName, imageOf } from '../facts/image-of.ts';
import { someOf } from '../facts/some-of.ts';
import { freeName } from '../fixes/free-name.ts';
import { inheritedFrom } from '../fixes/inherited-from.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';

/** Images have to be pulled from somewhere; said once for an environment, because one registry is enough. */
export const noImageRegistry: EnvironmentRule = {
    id: 'no-image-registry',
    principle: 'automation',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { model, environment } = context;
        if (!isRegistryUsedIn(model) || hasCommonRegistry(model) || !lacksRegistry(environment)) return;
        const pulled = environment.placements.filter(isPulledFromUnknown);
        const elements = [...new Set(pulled.map(({ element }) => element))];
        const origin = inheritedFrom(environment, noImageRegistry, lacksRegistry);
        yield {
            at: origin.nameSource,
            declaration: origin.source,
            message: message('rule.no-image-registry', {
                environment: environment.name,
                services: someOf(elements),
                count: elements.length,
            }),
            related: pulled.map(({ element, targetSource }) => ({
                at: targetSource,
                message: message('related.pulls-image', { service: element.name }),
            })),
            fixes: [addRegistry(origin, context)],
        };
    },
};

function isRegistryUsedIn({ environments }: Model): boolean {
    return environments.some(hasRegistry);
}

function lacksRegistry(environment: Environment): boolean {
    return !hasRegistry(environment) && environment.placements.some(isPulledFromUnknown);
}

function hasRegistry({ allPlaces }: Environment): boolean {
    return allPlaces.some(({ kind }) => kind === 'registry');
}

/** An environment without a tier holds tools that all the others use. */
function hasCommonRegistry({ environments }: Model): boolean {
    return environments.some((each) => each.tier === undefined && !each.isProductionLike && hasRegistry(each));
}

/** An image that names its registry needs no other. */
function isPulledFromUnknown(placement: Placement): boolean {
    const image = imageOf(placement)?.values[0];
    return image?.kind === 'text' && imageName(image.text).registry === undefined;
}

function addRegistry({ source }: Environment, { names }: EnvironmentContext): Fix {
    const name = freeName('images', names);
    return {
        title: message('fix.add-registry', { name }),
        kind: 'suggestion',
        changes: [
            {
                kind: 'add-statement',
                into: source,
                statement: { kind: 'place', placeKind: 'registry', name, technology: undefined, members: [] },
            },
        ],
    };
}
