import { readFileSync } from 'node:fs';
import { explanationOf } from '../language/lsp/explanation-of.ts';
import { type Language, message, speak } from '../language/messages/message.ts';
import { levels } from '../language/model/level.ts';
import { ruleIds } from '../language/rules/catalogue.ts';
import { principles } from '../language/rules/principles.ts';

/** The manifest and its texts, with settings for every principle and rule of the catalogue. */
export function manifest(): ReadonlyMap<string, string> {
    return new Map([
        ['package.json', withSettings()],
        ['package.nls.json', withTexts('package.nls.json', 'en')],
        ['package.nls.ko.json', withTexts('package.nls.ko.json', 'ko')],
    ]);
}

const subjects = [...principles, ...ruleIds];

function withSettings(): string {
    const parts = JSON.parse(readFileSync('package.json', 'utf8'));
    const levelsBySubject = {
        type: 'object',
        default: {},
        propertyNames: {
            enum: subjects,
            enumDescriptions: subjects.map((subject) => `%rules.${subject}%`),
        },
        additionalProperties: { type: 'string', enum: levels },
    };
    Object.assign(parts.contributes.configuration.properties, {
        'groundplan.rules.levels': { ...levelsBySubject, markdownDescription: '%rules.levels%' },
        'groundplan.rules.environments': {
            type: 'object',
            default: {},
            additionalProperties: levelsBySubject,
            markdownDescription: '%rules.environments%',
        },
    });
    return `${JSON.stringify(parts, null, 2)}\n`;
}

function withTexts(path: string, language: Language): string {
    const texts: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
    const others = Object.entries(texts).filter(([key]) => !/^rules\.(?!levels$|environments$)/.test(key));
    const own = subjects.map((subject) => [`rules.${subject}`, textOf(subject, language)]);
    return `${JSON.stringify(Object.fromEntries([...others, ...own]), null, 4)}\n`;
}

function textOf(subject: (typeof subjects)[number], language: Language): string {
    const summary = explanationOf('rule-summary', subject);
    const principle = principles.find((each) => each === subject);
    if (summary) return speak(message(summary), language);
    return principle
        ? speak(message('principle.all-rules', { principle: message(`principle.${principle}`) }), language)
        : '';
}
