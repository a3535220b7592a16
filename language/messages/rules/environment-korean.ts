import type { environmentTexts as english } from './environment-english.ts';

export const environmentTexts: Record<keyof typeof english, string> = {};
