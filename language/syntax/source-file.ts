import type { SectionPosition } from '../model/source.ts';
import { type Declared, declaredIn } from '../references/declared.ts';
import { type ParsedSection, parseSection, type SectionParser } from './parse-section.ts';
import { split } from './split.ts';

/** A top-level declaration of a file with everything that was read from its own text alone. */
export interface FileSection extends SectionPosition {
    readonly text: string;
    readonly parsed: ParsedSection;
    /** The names that it declares, outer before inner. */
    readonly declared: readonly Declared[];
}

export interface SourceFile {
    readonly uri: string;
    readonly text: string;
    readonly sections: readonly FileSection[];
}

/** Reads a file; sections whose text has not changed are taken over from `previous`, only moved. */
export function readSourceFile(uri: string, text: string, parser: SectionParser, previous?: SourceFile): SourceFile {
    const reusable = new Map<string, FileSection[]>();
    for (const section of previous?.sections.toReversed() ?? []) {
        reusable.set(section.text, [...(reusable.get(section.text) ?? []), section]);
    }
    const sections = split(text, parser.words).map(({ start, end }) => {
        const content = text.slice(start, end);
        const section = reusable.get(content)?.pop() ?? readSection(uri, content, parser);
        section.start = start;
        return section;
    });
    return { uri, text, sections };
}

function readSection(uri: string, text: string, parser: SectionParser): FileSection {
    const parsed = parseSection(text, parser);
    const declared: Declared[] = [];
    const section: FileSection = { uri, start: 0, text, parsed, declared };
    if (parsed.declaration) declared.push(...declaredIn(parsed.declaration, section));
    return section;
}
