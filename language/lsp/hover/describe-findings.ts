import { type Message, message } from '../../messages/message.ts';
import type { Project } from '../../project/project.ts';
import { rulesById } from '../../rules/all-rules.ts';
import { explanationOf } from '../explanation-of.ts';
import { diagnosticsIn } from '../published-diagnostics.ts';
import { code } from './markdown.ts';

/** What the rules are about that find something at a place; the findings themselves are shown by the editor. */
export function describeFindings(project: Project, uri: string, offset: number): Message[] {
    const here = diagnosticsIn(project, uri).filter(({ start, end }) => start <= offset && offset <= end);
    return Array.from(new Set(here.map((diagnostic) => diagnostic.code)), aboutRule).flat();
}

function aboutRule(id: string): Message[] {
    const rule = rulesById.get(id);
    const summary = explanationOf('rule-summary', id);
    if (!rule || !summary) return [];
    const principle = message(`principle.${rule.principle}`);
    return [message('hover.rule', { rule: code(id), principle, summary: message(summary) })];
}
