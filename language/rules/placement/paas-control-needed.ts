import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Place } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { platforms, type WithheldControl } from '../../profiles/platforms.ts';
import { profileOf } from '../../profiles/runtime-profile.ts';
import type { EnvironmentRule } from '../rule.ts';
import { moveOut } from './move-out.ts';

/** A platform keeps from a service what the service needs of the machine. */
export const paasControlNeeded: EnvironmentRule = {
    id: 'paas-control-needed',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment, names }) {
        for (const placement of environment.placements) {
            const { place: platform, element, targetSource, source } = placement;
            const control = platform && withheldBy(platform);
            const needs = control ? neededOf(element, control.withheld) : [];
            if (!control || needs.length === 0) continue;
            const into = needs.every((need) => insideContainer.has(need)) ? 'container' : 'vm';
            const property = element.properties.get('needs');
            yield {
                at: targetSource,
                declaration: source,
                about: [placement],
                message: message('rule.paas-control-needed', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    needs,
                    product: control.product,
                    asOf: control.withheld.asOf,
                    source: control.withheld.source,
                }),
                related: property
                    ? [{ at: property.valueSource, message: message('related.needs', { service: element.name }) }]
                    : [],
                fixes: moveOut({
                    title: message(`fix.${into === 'vm' ? 'machine' : 'container'}-of-its-own`, {
                        service: element.name,
                    }),
                    holder: platform,
                    placements: [placement],
                    into,
                    environment,
                    names,
                }),
            };
        }
    },
};

/** What a container gives as well as a machine does. */
const insideContainer: ReadonlySet<string> = new Set(['daemon', 'privileged-port']);

interface PlatformControl {
    readonly product: string;
    readonly withheld: WithheldControl;
}

function withheldBy(place: Place): PlatformControl | undefined {
    const profile = place.kind === 'platform' ? profileOf(platforms, place.technology) : undefined;
    if (!profile?.withholds) return undefined;
    if (profile.plan !== undefined && wordOf(place.properties, 'plan') !== profile.plan) return undefined;
    return { product: profile.product, withheld: profile.withholds };
}

function neededOf({ properties }: Element, { needs }: WithheldControl): string[] {
    const values = properties.get('needs')?.values ?? [];
    return values.flatMap((value) => (value.kind === 'word' && needs.includes(value.word) ? [value.word] : []));
}
