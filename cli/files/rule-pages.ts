import { readFileSync } from 'node:fs';
import type { Language } from '../../language/index.ts';

/** The page of a rule as Markdown; undefined while there is none. */
export function rulePage(rule: string, language: Language): string | undefined {
    try {
        return readFileSync(rulePageUrl(rule, language), 'utf8');
    } catch {
        return undefined;
    }
}

export function rulePageUrl(rule: string, language: Language): URL {
    return new URL(`${language === 'en' ? '' : `${language}/`}${rule}.md`, rulePages);
}

/** The pages lie beside the program, two folders up from its sources as from its bundle. */
const rulePages = new URL('../../docs/rules/', import.meta.url);
