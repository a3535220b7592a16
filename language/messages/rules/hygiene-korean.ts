import type { hygieneTexts as english } from './hygiene-english.ts';

export const hygieneTexts: Record<keyof typeof english, string> = {};
