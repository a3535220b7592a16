import { type Language, type Message, speak } from '../messages/message.ts';
import type { Source } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import { nameSource } from '../references/link.ts';
import { plainText } from './hover/markdown.ts';
import { descriptionAt } from './hover.ts';
import { syntaxAt } from './syntax-at.ts';

/** What is known about a thing, as plain text. */
export interface ElementFacts {
    /** Its kind and its name: `service order`. */
    readonly headline: string;
    /** What its author says of it: title and documentation. */
    readonly ownWords: readonly string[];
    readonly facts: readonly string[];
}

/** What a hover tells over the first name in a declaration or in a statement; undefined where there is none. */
export function elementFacts(project: Project, source: Source, language: Language): ElementFacts | undefined {
    const { uri } = source.section;
    const owner = project.files.has(uri) ? project : project.libraries.find(({ files }) => files.has(uri));
    const offset = owner && firstName(owner, source);
    if (!owner || offset === undefined) return undefined;
    const at = syntaxAt(owner, uri, offset);
    const description = at && descriptionAt(at, owner);
    if (!description) return undefined;
    const { kind, name, title, documentation, facts } = description;
    const say = (text: Message) => plainText(speak(text, language));
    const ownWords = [title, documentation].flatMap((text) => text ?? []);
    return { headline: `${say(kind)} ${name}`, ownWords, facts: facts.map(say) };
}

/** In offsets of the file. Of every statement the first name is what it is about; what comes before are keywords. */
function firstName(project: Project, { section, start, end }: Source): number | undefined {
    const file = project.files.get(section.uri);
    const found = file?.sections.find((each) => each === section);
    if (!found) return undefined;
    const names = [
        ...found.declared.map((each) => nameSource(each).start),
        ...found.parsed.references.map(({ $refNode }) => $refNode.offset + qualifierOf($refNode.text).length),
    ].filter((offset) => start <= offset && offset < end);
    return names.length > 0 ? section.start + names.reduce((first, each) => Math.min(first, each)) : undefined;
}

/** Of `parcels.booking`, the last name is the thing. */
function qualifierOf(reference: string): string {
    return /^.*\.\s*/su.exec(reference)?.[0] ?? '';
}
