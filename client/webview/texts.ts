import { english } from './texts-english.ts';
import { korean } from './texts-korean.ts';

/** The texts of the preview in the language asked for; English for every language but Korean. */
export function textsIn(language: string): Texts {
    return language.toLowerCase().startsWith('ko') ? korean : english;
}

export type Texts = Readonly<Record<keyof typeof english, string>>;

/** Puts values in the place of `{name}`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
    return text.replaceAll(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
