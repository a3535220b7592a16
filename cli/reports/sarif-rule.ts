import { type Diagnostic, describedRules, type Language, speak } from '../../language/index.ts';
import { pageText } from '../files/page-text.ts';
import { rulePage, rulePageUrl } from '../files/rule-pages.ts';
import { texts } from '../texts.ts';

/** A rule, or a kind of mistake, as SARIF tells of it. */
export function sarifRule(code: string, language: Language) {
    const rule = rules.get(code);
    const about = rule?.summary ? speak(rule.summary, language) : kindOfMistake(code, language);
    const page = rulePage(code, language);
    return {
        id: code,
        name: code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
        shortDescription: { text: about },
        ...(page !== undefined && {
            help: { text: pageText(page, 'plain'), markdown: page },
            helpUri: rulePageUrl(code, language).href,
        }),
        defaultConfiguration: { level: rule ? sarifLevel(rule.severity) : 'error', enabled: !rule?.isOnRequest },
        properties: { tags: rule ? [rule.principle] : ['text'] },
    };
}

/** SARIF knows no difference between information and hints. */
export function sarifLevel(severity: Diagnostic['severity']): 'error' | 'warning' | 'note' {
    return severity === 'info' || severity === 'hint' ? 'note' : severity;
}

const rules = new Map(describedRules.map((rule) => [rule.id, rule]));

function kindOfMistake(code: string, language: Language): string {
    const kind = Object.entries(texts.kindOfMistake).find(([each]) => each === code)?.[1];
    return kind?.[language] ?? code;
}
