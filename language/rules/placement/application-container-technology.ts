import { message } from '../../messages/message.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { applicationContainers } from '../../profiles/application-containers.ts';
import { platforms } from '../../profiles/platforms.ts';
import { profileOf, type RuntimeFamily, type RuntimeProfile } from '../../profiles/runtime-profile.ts';
import { imageOf } from '../facts/image-of.ts';
import { wordFor } from '../facts/stated-for.ts';
import type { EnvironmentRule } from '../rule.ts';
import { moveOut } from './move-out.ts';
import { runtimeFamilyOf } from './runtime-family-of.ts';

/** An application container or a platform holds something that it cannot run. */
export const applicationContainerTechnology: EnvironmentRule = {
    id: 'application-container-technology',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment, names }) {
        for (const placement of environment.placements) {
            const { place: holder, element, targetSource, source } = placement;
            const profile = holder && profileFor(holder, placement);
            const family = runtimeFamilyOf(placement);
            if (!holder || !profile?.runs || !family || profile.runs.families.includes(family)) continue;
            yield {
                at: targetSource,
                declaration: source,
                about: [placement],
                message: message('rule.application-container-technology', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    family: spoken[family],
                    product: profile.product,
                    environment: environment.name,
                    families: profile.runs.families.map((each) => spoken[each]),
                    asOf: profile.runs.asOf,
                    source: profile.runs.source,
                }),
                related: [{ at: holder.nameSource, message: message('related.runs-on', { place: holder.name }) }],
                fixes: moveOut({
                    title: message('fix.container-of-its-own', { service: element.name }),
                    holder,
                    placements: [placement],
                    into: 'container',
                    environment,
                    names,
                }),
            };
        }
    },
};

/** A platform takes any container image; what it can run without one depends on the plan. */
function profileFor(holder: Place, placement: Placement): RuntimeProfile | undefined {
    if (holder.kind === 'appserver') return profileOf(applicationContainers, holder.technology);
    if (holder.kind !== 'platform' || imageOf(placement)) return undefined;
    if (wordFor(placement, 'packaging') === 'container') return undefined;
    const profile = profileOf(platforms, holder.technology);
    const isOtherPlan = profile?.plan !== undefined && wordOf(holder.properties, 'plan') !== profile.plan;
    return isOtherPlan ? undefined : profile;
}

const spoken: Readonly<Record<RuntimeFamily, string>> = {
    java: 'Java',
    dotnet: '.NET',
    nodejs: 'Node.js',
    python: 'Python',
    ruby: 'Ruby',
    php: 'PHP',
    go: 'Go',
    rust: 'Rust',
};
