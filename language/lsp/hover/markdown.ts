import { escaped } from '../../markdown/escaped.ts';
import { type Language, type Message, speak } from '../../messages/message.ts';

/** What is said about something: a headline, the author's own words, and facts one to a line. */
export interface Description {
    readonly kind: Message;
    readonly name: string;
    readonly title: string | undefined;
    readonly documentation: string | undefined;
    readonly facts: readonly Message[];
}

export function markdown({ kind, name, title, documentation, facts }: Description, language: Language): string {
    const headline = `**${escaped(speak(kind, language))}** ${code(name)}`;
    const parts = [title === undefined ? headline : `${headline} · ${escaped(title)}`];
    if (documentation) parts.push(escaped(documentation).replaceAll('\n', '  \n'));
    if (facts.length > 0) parts.push(facts.map((fact) => `- ${speak(fact, language)}`).join('\n'));
    return parts.join('\n\n');
}

/** The same without its markup, for what shows no Markdown. */
export function plainText(spoken: string): string {
    return spoken.replaceAll(/\\([^\p{L}\p{N}\s])|`/gu, '$1');
}

/** A name needs no escapes: it has letters, digits, hyphens and underscores only. */
export function code(name: string): string {
    return `\`${name}\``;
}
