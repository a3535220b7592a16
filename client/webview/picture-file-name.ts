import { type FileFormat, fileFormats } from './file-formats.ts';

/** `environment:prod` as `environment-prod.svg`; letters of any script stay. */
export function pictureFileName(subject: string, format: FileFormat): string {
    const name = subject.replaceAll(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').slice(0, 100);
    return `${name || 'picture'}.${fileFormats[format].ending}`;
}
