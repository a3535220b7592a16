import type { mermaidTexts as english } from './mermaid-english.ts';

export const mermaidTexts: Record<keyof typeof english, string> = {
    'mermaid.legend': '범례',
};
