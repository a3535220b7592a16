import type { Diagram } from '../diagram.ts';
import type { MermaidOptions } from './mermaid-options.ts';
import { type MermaidText, mermaidText } from './mermaid-text.ts';
import { withinLimits } from './within-limits.ts';

/** A diagram as Mermaid text that can be drawn wherever it is put. */
export function render(diagram: Diagram, options: MermaidOptions = {}): MermaidText {
    return mermaidText(withinLimits(diagram, options), options);
}
