import { escapedLine } from '../markdown/escaped.ts';
import { type Language, speak } from '../messages/message.ts';
import type { Finding } from '../rules/rule.ts';

/** A finding in one line of Markdown, with its rule, which leads to its page where there is a link. */
export function findingRow({ message, rule }: Finding, language: Language, link: string | undefined): string {
    const shown = link === undefined ? `\`${rule}\`` : `[\`${rule}\`](<${link}>)`;
    return `${escapedLine(speak(message, language))} ${shown}`;
}
