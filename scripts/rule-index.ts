import { readFileSync } from 'node:fs';
import { explanationOf } from '../language/lsp/explanation-of.ts';
import { type Language, message, speak } from '../language/messages/message.ts';
import { allRules } from '../language/rules/all-rules.ts';
import { principles } from '../language/rules/principles.ts';
import type { Rule } from '../language/rules/rule.ts';

/** The index pages of the rules, with a table of what each rule reports between their marks. */
export function ruleIndex(): ReadonlyMap<string, string> {
    return new Map([
        ['docs/rules/README.md', withTable('docs/rules/README.md', 'en')],
        ['docs/rules/ko/README.md', withTable('docs/rules/ko/README.md', 'ko')],
    ]);
}

function withTable(path: string, language: Language): string {
    const page = readFileSync(path, 'utf8');
    return page.replace(
        /<!-- rules -->[\s\S]*<!-- end -->/,
        () => `<!-- rules -->\n\n${tables(language)}\n<!-- end -->`,
    );
}

function tables(language: Language): string {
    const parts = principles.flatMap((principle) => {
        const rules = allRules.filter((rule) => rule.principle === principle);
        if (rules.length === 0) return [];
        const title = speak(message(`principle.${principle}`), language);
        return [
            `### ${title}`,
            '',
            columns[language],
            '|---|---|---|',
            ...rules.map((rule) => row(rule, language)),
            '',
        ];
    });
    return parts.join('\n');
}

const columns: Readonly<Record<Language, string>> = {
    en: '| Rule | Level | Reports |',
    ko: '| 규칙 | 수준 | 보고하는 것 |',
};

function row({ id, severity, isOnRequest }: Rule, language: Language): string {
    const key = explanationOf('rule-summary', id);
    const level = speak(
        message(isOnRequest ? 'level.on-request' : `level.${severity}`, { level: message(`level.${severity}`) }),
        language,
    );
    return `| [${id}](${id}.md) | ${level} | ${key ? speak(message(key), language) : ''} |`;
}
