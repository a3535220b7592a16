export const exportFormats = [
    'mermaid',
    'svg',
    'png',
    'markdown',
    'json',
    'structurizr',
    'plantuml',
    'c4plantuml',
    'd2',
    'dot',
    'drawio',
] as const;

/** What an export is written as. */
export type ExportFormat = (typeof exportFormats)[number];

/** Those that hold one picture; the others tell of a whole model. */
export type PictureFormat = Exclude<ExportFormat, ModelFormat>;

export type ModelFormat = 'markdown' | 'json' | 'structurizr';

export function isOfModel(format: ExportFormat): format is ModelFormat {
    return format === 'markdown' || format === 'json' || format === 'structurizr';
}

/** How the names of files end. */
export const endings: Readonly<Record<ExportFormat, string>> = {
    mermaid: 'mmd',
    svg: 'svg',
    png: 'png',
    markdown: 'md',
    json: 'json',
    structurizr: 'dsl',
    plantuml: 'puml',
    c4plantuml: 'c4.puml',
    d2: 'd2',
    dot: 'dot',
    drawio: 'drawio',
};
