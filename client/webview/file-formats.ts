/** What can be exported, in the order in which it is offered. */
export const fileFormats = {
    svg: { label: 'SVG', ending: 'svg', of: 'picture' },
    png: { label: 'PNG', ending: 'png', of: 'picture' },
    mermaid: { label: 'Mermaid', ending: 'mmd', of: 'picture' },
    drawio: { label: 'draw.io', ending: 'drawio', of: 'picture' },
    plantuml: { label: 'PlantUML', ending: 'puml', of: 'picture' },
    c4plantuml: { label: 'C4-PlantUML', ending: 'c4.puml', of: 'picture' },
    d2: { label: 'D2', ending: 'd2', of: 'picture' },
    dot: { label: 'Graphviz', ending: 'dot', of: 'picture' },
    markdown: { label: 'Markdown', ending: 'md', of: 'pages' },
    structurizr: { label: 'Structurizr', ending: 'dsl', of: 'model' },
    json: { label: 'JSON', ending: 'json', of: 'model' },
} as const satisfies Readonly<Record<string, FormatTraits>>;

interface FormatTraits {
    /** The name of a product, the same in all languages. */
    readonly label: string;
    readonly ending: string;
    readonly of: FormatTopic;
}

/** What a file of a format tells of. */
export type FormatTopic = 'picture' | 'pages' | 'model';

export type FileFormat = keyof typeof fileFormats;

/** Those with a layout: the page of a preview finds it in a worker of its own, where nothing waits for it. */
export type DrawnFormat = 'svg' | 'png' | 'drawio';

export function isDrawn(format: FileFormat): format is DrawnFormat {
    return format === 'svg' || format === 'png' || format === 'drawio';
}
