import { describedRules, type Language, nearest, speak } from '../../language/index.ts';
import { pageText } from '../files/page-text.ts';
import { rulePage } from '../files/rule-pages.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface ExplainOptions {
    readonly language: Language;
}

/** `groundplan explain`: prints the page of a rule. */
export function explain(id: string, { language }: ExplainOptions, { isColoured, print, complain }: Terminal): ExitCode {
    const rule = describedRules.find((each) => each.id === id);
    const page = rule && (rulePage(id, language) ?? rulePage(id, 'en'));
    if (!rule) {
        const ids = describedRules.map((each) => each.id);
        complain(texts.unknownRule(id, nearest(id, ids))[language]);
        return 2;
    }
    const summary = rule.summary ? speak(rule.summary, language) : '';
    print(page === undefined ? `${id}\n\n${summary}` : pageText(page, isColoured ? 'coloured' : 'plain'));
    return 0;
}
