/** Words that only a picture in Mermaid's language needs. */
export const mermaidTexts = {
    'mermaid.legend': 'Legend',
};
