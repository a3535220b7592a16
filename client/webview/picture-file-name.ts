/** What a picture is written as. */
export type FileFormat = 'svg' | 'png' | 'mermaid' | 'markdown';

export const endings: Readonly<Record<FileFormat, string>> = { svg: 'svg', png: 'png', mermaid: 'mmd', markdown: 'md' };

/** `environment:prod` as `environment-prod.svg`; letters of any script stay. */
export function pictureFileName(subject: string, format: FileFormat): string {
    const name = subject.replaceAll(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').slice(0, 100);
    return `${name || 'picture'}.${endings[format]}`;
}
