import { type DescribedRule, describedRules, type Language, message, speak } from '../../language/index.ts';
import { rulePageUrl } from '../files/rule-pages.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface RulesOptions {
    readonly format: 'text' | 'json';
    readonly language: Language;
}

/** `groundplan rules`: lists the catalogue. */
export function rules({ format, language }: RulesOptions, { print }: Terminal): ExitCode {
    print(format === 'json' ? jsonList(language) : textList(language));
    return 0;
}

function textList(language: Language): string {
    const width = Math.max(...describedRules.map(({ id }) => id.length));
    const groups = Map.groupBy(describedRules, ({ principle }) => principle);
    const parts = Array.from(groups, ([principle, group]) => {
        const title = `${speak(message(`principle.${principle}`), language)} (${principle})`;
        return [title, ...group.map((rule) => `  ${rule.id.padEnd(width)}  ${descriptionOf(rule, language)}`)];
    });
    return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function descriptionOf({ severity, isOnRequest, summary }: DescribedRule, language: Language): string {
    const level = texts.severity[severity][language];
    const spoken = isOnRequest ? texts.onRequest(level)[language] : level;
    return summary ? `${spoken}: ${speak(summary, language)}` : spoken;
}

function jsonList(language: Language): string {
    const list = describedRules.map(({ id, principle, severity, isOnRequest, summary }) => ({
        id,
        principle,
        level: severity,
        isOnRequest,
        summary: summary ? speak(summary, language) : null,
        pages: { en: rulePageUrl(id, 'en').href, ko: rulePageUrl(id, 'ko').href },
    }));
    return JSON.stringify({ version: 1, rules: list }, undefined, 2);
}
