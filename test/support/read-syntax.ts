import type { AstNode } from 'langium';
import { type Language, speak } from '../../language/messages/message.ts';
import { createLanguageServices } from '../../language/services.ts';
import { parseSection } from '../../language/syntax/parse-section.ts';
import { split } from '../../language/syntax/split.ts';

export interface ReadSyntax {
    /** One line for each declaration that was read: `service order { calls stock, image }`. */
    readonly declarations: readonly string[];
    /** In the order of the text; offsets count from the beginning of the text. */
    readonly problems: readonly ReadProblem[];
}

export interface ReadProblem {
    readonly start: number;
    readonly end: number;
    readonly message: string;
    /** The texts after applying one of the fixes. */
    readonly fixed: readonly string[];
    readonly section: { readonly start: number; readonly end: number };
}

const { sections: parser } = createLanguageServices();

/** Reads a file as far as syntax goes: what was understood and what was complained about. */
export function readSyntax(text: string, language: Language = 'en'): ReadSyntax {
    const declarations: string[] = [];
    const problems: ReadProblem[] = [];
    for (const section of split(text, parser.words)) {
        const parsed = parseSection(text.slice(section.start, section.end), parser);
        if (parsed.declaration) declarations.push(outlineOf(parsed.declaration));
        for (const { start, end, message, replacements } of parsed.problems) {
            problems.push({
                start: section.start + start,
                end: section.start + end,
                message: speak(message, language),
                fixed: replacements.map((replacement) => {
                    const before = text.slice(0, section.start + replacement.start);
                    return before + replacement.text + text.slice(section.start + replacement.end);
                }),
                section,
            });
        }
    }
    return { declarations, problems: problems.sort((a, b) => a.start - b.start) };
}

interface Outlined extends AstNode {
    readonly members?: readonly AstNode[];
    readonly [property: string]: unknown;
}

/** The words by which a reader recognises a statement, and the same for its block. */
function outlineOf(node: AstNode): string {
    const { $type, kind, role, key, rule, name, target, database, team, targets, members } = node as Outlined;
    const keyword = kind ?? role ?? key ?? rule ?? $type.toLowerCase();
    const names = [name, target, database, team, targets].flat().flatMap((value) => nameOf(value) ?? []);
    const statement = [keyword, names.join(', ')].filter((word) => word !== '').join(' ');
    return members?.length ? `${statement} { ${members.map(outlineOf).join('; ')} }` : statement;
}

function nameOf(value: unknown): string | undefined {
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null || !('$refText' in value)) return undefined;
    return String(value.$refText);
}
