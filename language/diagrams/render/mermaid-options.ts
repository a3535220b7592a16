/** How a picture is written as Mermaid text. */
export interface MermaidOptions {
    /**
     * `plain`, unless stated, is drawn by every Mermaid in use; `rich` has a shape of its own for more kinds of things
     * and needs Mermaid 11.4.
     */
    readonly shapes?: 'plain' | 'rich' | undefined;
}
