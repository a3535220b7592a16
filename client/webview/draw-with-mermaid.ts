import type { Drawing } from '../../drawing/drawing.ts';
import type { Palette } from '../../drawing/palettes.ts';
import type { PreviewPicture } from '../../server/protocol.ts';
import type { Drawn } from './drawn.ts';
import { maxTextSize, mermaidSettings, paletteVariables } from './mermaid-settings.ts';
import { fontFamily, themeVariables } from './theme-variables.ts';

/** Draws Mermaid text in the colours of the editor. */
export async function drawWithMermaid({ mermaid: text, mermaidIds }: PreviewPicture): Promise<Drawn> {
    if (text.length > maxTextSize) return { problem: 'too-large' };
    drawings += 1;
    // Mermaid removes the element of the same id from the page first, also when it then fails.
    const id = `picture-${drawings}`;
    const workbench = element('workbench');
    try {
        const mermaid = await loaded();
        mermaid.initialize(mermaidSettings(themeVariables(), fontFamily()));
        const { svg } = await mermaid.render(id, text, workbench);
        return { svg: identified(parseSvg(svg), mermaidIds) };
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return /edge limit/i.test(reason) ? { problem: 'too-large' } : { problem: 'failed', reason };
    } finally {
        workbench.replaceChildren();
    }
}

let drawings = 0;

/** It is a part of the script, but to set it up takes as long as all the rest: who does not want it need not wait. */
async function loaded() {
    return (await import('mermaid')).default;
}

type DrawnFile = Pick<Drawing, 'svg' | 'width' | 'height'>;

/** A picture for a file: with texts instead of HTML, which only browsers show. */
export async function fileWithMermaid(text: string, palette: Palette, family: string): Promise<DrawnFile> {
    drawings += 1;
    const id = `picture-${drawings}`;
    const workbench = element('workbench');
    try {
        const mermaid = await loaded();
        mermaid.initialize({ ...mermaidSettings(paletteVariables(palette, family), family), htmlLabels: false });
        const drawn = parseSvg((await mermaid.render(id, text, workbench)).svg);
        const { width, height } = drawn.viewBox.baseVal;
        drawn.setAttribute('width', String(width));
        drawn.setAttribute('height', String(height));
        drawn.style.background = palette.canvas;
        return { svg: new XMLSerializer().serializeToString(drawn), width, height };
    } finally {
        workbench.replaceChildren();
    }
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
