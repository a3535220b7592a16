import mermaid from 'mermaid';
import type { PreviewPicture } from '../../server/protocol.ts';
import type { Drawn } from './drawn.ts';
import { fontFamily, themeVariables } from './theme-variables.ts';

/** Draws Mermaid text in the colours of the editor. */
export async function drawWithMermaid({ mermaid: text, mermaidIds }: PreviewPicture): Promise<Drawn> {
    if (text.length > maxTextSize) return { problem: 'too-large' };
    drawings += 1;
    // Mermaid removes the element of the same id from the page first, also when it then fails.
    const id = `picture-${drawings}`;
    const workbench = element('workbench');
    try {
        initialize();
        const { svg } = await mermaid.render(id, text, workbench);
        return { svg: identified(parseSvg(svg), mermaidIds) };
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return /edge limit/i.test(reason) ? { problem: 'too-large' } : { problem: 'failed', reason };
    } finally {
        workbench.replaceChildren();
    }
}

// Beyond these the layout blocks the page for many seconds.
const maxTextSize = 100_000;
const maxEdges = 1000;

let drawings = 0;

function initialize(): void {
    mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        layout: 'dagre',
        look: 'classic',
        theme: 'base',
        themeVariables: themeVariables(),
        fontFamily: fontFamily(),
        maxTextSize,
        maxEdges,
        flowchart: { useMaxWidth: false, wrappingWidth: 240 },
    });
}

/** Mermaid's output holds HTML labels: it is HTML, not well-formed XML. */
function parseSvg(source: string): SVGSVGElement {
    const template = document.createElement('template');
    template.innerHTML = source;
    const svg = template.content.querySelector('svg');
    if (!svg) throw new Error('Mermaid answered without a picture.');
    return svg;
}

/**
 * Marks nodes and subgraphs with the ids and classes that our own drawing gives them.
 * Mermaid draws node `a` as `<svg id>-flowchart-a-<number>` and subgraph `g` as `<svg id>-g`.
 */
function identified(svg: SVGSVGElement, mermaidIds: Readonly<Record<string, string>>): SVGSVGElement {
    for (const drawn of svg.querySelectorAll<SVGElement>('g.node, g.cluster')) {
        const isNode = drawn.classList.contains('node');
        const within = drawn.id.slice(svg.id.length + 1);
        const id = mermaidIds[(isNode ? /^flowchart-(.+)-\d+$/.exec(within)?.[1] : within) ?? ''];
        if (id === undefined) continue;
        drawn.dataset.id = id;
        drawn.classList.add(isNode ? 'node' : 'group');
    }
    return svg;
}

function element(id: string): HTMLElement {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no element '${id}'.`);
    return found;
}
