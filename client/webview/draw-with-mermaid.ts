import mermaid from 'mermaid';
import { fontFamily, themeVariables } from './theme-variables.ts';

/** Draws Mermaid text in the colours of the editor; the text's mistake, or its size, is an answer too. */
export async function drawPicture(text: string): Promise<Drawing> {
    if (text.length > maxTextSize) return { problem: 'too-large' };
    drawings += 1;
    // Mermaid removes the element of the same id from the page first, also when it then fails.
    const id = `picture-${drawings}`;
    const workbench = element('workbench');
    try {
        initialize();
        const { svg } = await mermaid.render(id, text, workbench);
        return { svg: parseSvg(svg) };
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return /edge limit/i.test(reason) ? { problem: 'too-large' } : { problem: 'failed', reason };
    } finally {
        workbench.replaceChildren();
    }
}

export type Drawing =
    | { readonly svg: SVGSVGElement }
    | { readonly problem: 'too-large' }
    | { readonly problem: 'failed'; readonly reason: string };

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

function element(id: string): HTMLElement {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no element '${id}'.`);
    return found;
}
