import type { Lexeme } from './scan.ts';

/** What to write for signs of full-width keyboards and of other notations; nothing for those to leave out. */
export const foreignSigns: Readonly<Record<string, string>> = {
    '：': ':',
    '＝': ':',
    '=': ':',
    '==': ':',
    '，': ',',
    '、': ',',
    '．': '.',
    '。': '.',
    '｛': '{',
    '｝': '}',
    '→': '->',
    '⇒': '->',
};

/** The punctuation that a lexeme stands for: its own or, for a foreign sign, ours; empty for everything else. */
export function signOf(text: string, { kind, start, end }: Lexeme): string {
    if (kind === 'punctuation') return text.slice(start, end);
    if (kind !== 'foreign') return '';
    const sign = text.slice(start, end);
    return sign.endsWith('>') ? '->' : (foreignSigns[sign] ?? '');
}
