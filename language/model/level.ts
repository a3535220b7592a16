/** How serious a rule's findings are to be. */
export const levels = ['error', 'warning', 'info', 'hint', 'off'] as const;

export type Level = (typeof levels)[number];

export function isLevel(word: string): word is Level {
    return levels.some((level) => level === word);
}
