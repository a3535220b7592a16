import type { Placement } from '../../model/environment.ts';
import { artifactOf, imageName, imageOf } from '../facts/image-of.ts';

/**
 * Whether two placements may run one and the same build, in whatever version: the name is the same but for the registry
 * and the platform, and no version is made for one environment only. What is not stated may be the same.
 */
export function mayBeSameBuild(left: Placement, right: Placement): boolean {
    const images = [imageOf(left), imageOf(right)].map((property) => textIn(property));
    const [leftImage, rightImage] = images;
    if (leftImage !== undefined && rightImage !== undefined) return mayBeSameImage(leftImage, rightImage);
    if (leftImage !== undefined || rightImage !== undefined) return true;
    const [leftFile, rightFile] = [textIn(artifactOf(left)), textIn(artifactOf(right))];
    if (leftFile === undefined || rightFile === undefined) return true;
    return withoutVersion(leftFile) === withoutVersion(rightFile);
}

export function textIn(property: ReturnType<typeof imageOf>): string | undefined {
    const value = property?.values[0];
    return value?.kind === 'text' ? value.text : undefined;
}

function mayBeSameImage(left: string, right: string): boolean {
    const [one, other] = [imageName(left), imageName(right)];
    if (withoutPlatform(one.repository) !== withoutPlatform(other.repository)) return false;
    const [tag, otherTag] = [one.tag ?? '', other.tag ?? ''].map(withoutPlatform);
    return tag === otherTag || withoutEnvironment(tag ?? '') !== withoutEnvironment(otherTag ?? '');
}

function withoutPlatform(name: string): string {
    return name.replaceAll(/[-_.](amd64|x86[-_]64|arm64|aarch64|arm|linux|windows|alpine)(?=[-_.]|$)/gi, '');
}

function withoutEnvironment(tag: string): string {
    return tag
        .split(/[-_.+]/)
        .filter((word) => !environmentWords.has(word.toLowerCase()))
        .join('-');
}

const environmentWords: ReadonlySet<string> = new Set([
    'dev',
    'development',
    'test',
    'qa',
    'uat',
    'stage',
    'staging',
    'prod',
    'production',
    'live',
]);

/** `order-1.4.2.jar` and `order-1.5.jar` are versions of one artifact. */
function withoutVersion(file: string): string {
    return withoutPlatform(file).replaceAll(/[-_.]?v?\d+(\.\d+)*(?=[-_.]|$)/gi, '');
}
