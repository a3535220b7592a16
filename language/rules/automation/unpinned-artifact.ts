import { message } from '../../messages/message.ts';
import type { Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { type Property, textOf } from '../../model/value.ts';
import { artifactOf, imageName, imageOf, whereStated } from '../facts/image-of.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** What an instance runs depends on the moment at which it starts. */
export const unpinnedArtifact: EnvironmentRule = {
    id: 'unpinned-artifact',
    principle: 'automation',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ model, environment, placements }) {
        if (isImageUpdatedByTool(model)) return;
        const areVersionsStated = model.elements.some(({ properties }) => hasVersion(textOf(properties, 'image')));
        for (const [element, each] of placements) {
            for (const placement of each) {
                const build = buildOf(placement);
                if (!build || !isFloating(build, areVersionsStated)) continue;
                yield {
                    ...whereStated(build.property, placement),
                    message: message('rule.unpinned-artifact', {
                        service: element.name,
                        environment: environment.name,
                        build: `'${build.text}'`,
                    }),
                    fixes: [pinned(build)],
                };
                break;
            }
        }
    },
};

interface Build {
    readonly property: Property;
    readonly text: string;
    readonly isImage: boolean;
}

function buildOf(placement: Placement): Build | undefined {
    const image = imageOf(placement);
    const property = image ?? artifactOf(placement);
    const value = property?.values[0];
    if (!property || value?.kind !== 'text') return undefined;
    return { property, text: value.text, isImage: image !== undefined };
}

/** A name without a version means the latest; where no image has one, versions are only not modelled. */
function isFloating({ text, isImage }: Build, areVersionsStated: boolean): boolean {
    if (!isImage) return /[-_.:@](latest|snapshot)(\.\w+)?$/i.test(text);
    const { tag, digest } = imageName(text);
    if (digest !== undefined) return false;
    return tag === undefined ? areVersionsStated : floatingTags.has(tag.toLowerCase());
}

const floatingTags: ReadonlySet<string> = new Set([
    '',
    'latest',
    'stable',
    'current',
    'main',
    'master',
    'trunk',
    'develop',
    'edge',
    'nightly',
]);

function hasVersion(image: string | undefined): boolean {
    if (image === undefined) return false;
    const { tag, digest } = imageName(image);
    return digest !== undefined || (tag !== undefined && !floatingTags.has(tag.toLowerCase()));
}

/** Such a tool writes the version that runs back into the source of the desired state. */
function isImageUpdatedByTool({ pipelines }: Model): boolean {
    return pipelines.some(({ steps }) => steps.some(({ worker }) => imageUpdaters.has(worker.toLowerCase())));
}

const imageUpdaters: ReadonlySet<string> = new Set([
    'flux-image-automation',
    'image-automation-controller',
    'argocd-image-updater',
    'argo-cd-image-updater',
]);

function pinned({ property, text, isImage }: Build): Fix {
    const { tag } = imageName(text);
    const name = isImage && tag !== undefined ? text.slice(0, text.length - tag.length - 1) : text;
    const value = isImage ? `${name}:…` : text.replace(/latest|snapshot/i, '…');
    return {
        title: message('fix.pin-artifact', { build: `'${text}'` }),
        kind: 'suggestion',
        changes: [
            {
                kind: 'set-property',
                of: property.source,
                existing: property.valueSource,
                key: property.key,
                value: `"${value}"`,
            },
        ],
    };
}
