import type { MermaidConfig } from 'mermaid';
import type { Palette } from '../../drawing/palettes.ts';

type Variables = Readonly<Record<string, string | boolean>>;

/** How Mermaid draws, whatever its newer versions do by default. */
export function mermaidSettings(themeVariables: Variables, fontFamily: string): MermaidConfig {
    return {
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        layout: 'dagre',
        look: 'classic',
        theme: 'base',
        themeVariables,
        fontFamily,
        maxTextSize,
        maxEdges,
        flowchart: { useMaxWidth: false, wrappingWidth: 240 },
    };
}

// Beyond these the layout blocks the page for many seconds.
export const maxTextSize = 100_000;
const maxEdges = 1000;

/** The colours of our own drawing as Mermaid's theme variables. */
export function paletteVariables(palette: Palette, fontFamily: string): Variables {
    const { canvas, text, node, work, edge, frame, 'frame-line': line } = palette;
    return {
        background: canvas,
        primaryColor: node,
        primaryTextColor: text,
        primaryBorderColor: work,
        secondaryColor: node,
        tertiaryColor: canvas,
        lineColor: edge,
        textColor: text,
        mainBkg: node,
        nodeBorder: work,
        nodeTextColor: text,
        clusterBkg: frame,
        clusterBorder: line,
        titleColor: text,
        edgeLabelBackground: canvas,
        fontFamily,
        fontSize: '14px',
    };
}
