import type { Language } from '../language/index.ts';

/** Of `ko_KR.UTF-8` and its like Korean, otherwise English. */
export function languageOfLocale(locale: string): Language {
    return locale.startsWith('ko') ? 'ko' : 'en';
}
