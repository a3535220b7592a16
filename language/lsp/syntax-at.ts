import { type AstNode, CstUtils, type LeafCstNode } from 'langium';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { type Lexeme, scan } from '../syntax/scan.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { importedNamesIn } from './imported-names.ts';
import { segmentsOf } from './segments.ts';

/** What stands at a place in the text. Offsets count from the beginning of the section. */
export interface SyntaxAt {
    readonly file: SourceFile;
    readonly section: FileSection;
    /** The word itself, also where the text around it cannot be parsed. */
    readonly word: Lexeme & { readonly text: string };
    readonly leaf: LeafCstNode | undefined;
    /** The innermost statement around the word. */
    readonly node: AstNode | undefined;
    readonly name: NameAt | undefined;
}

/** A name where it is given, where it is imported, or one part of a reference to it. */
export interface NameAt {
    readonly declared: Declared;
    readonly role: 'declaration' | 'reference' | 'import';
    readonly start: number;
    readonly end: number;
}

/** Undefined in white space. At the end of a word the word counts. */
export function syntaxAt(project: Project, uri: string, offset: number): SyntaxAt | undefined {
    const file = project.files.get(uri);
    const section = file && sectionAt(file, offset);
    const lexeme = section && wordAt(section.text, offset - section.start);
    if (!lexeme) return undefined;
    const word = { ...lexeme, text: section.text.slice(lexeme.start, lexeme.end) };
    const root = section.parsed.declaration?.$cstNode;
    const found = root && CstUtils.findLeafNodeAtOffset(root, lexeme.start);
    const leaf = found?.offset === lexeme.start ? found : undefined;
    const name =
        referenceAt(project, section, lexeme) ??
        declarationAt(section, lexeme, leaf) ??
        importedNameAt(project, section, lexeme);
    return { file, section, word, leaf, node: leaf?.astNode, name };
}

/** The declaration that an offset lies in or behind; undefined before the first one. */
export function sectionAt({ sections }: SourceFile, offset: number): FileSection | undefined {
    let low = 0;
    let high = sections.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return sections[low - 1];
}

/** Of two words that meet at the offset, the name wins. */
function wordAt(text: string, offset: number): Lexeme | undefined {
    const touching = scan(text).filter(({ start, end }) => start <= offset && offset <= end);
    return touching.find(({ kind }) => kind === 'name') ?? touching.at(-1);
}

function referenceAt(project: Project, { parsed }: FileSection, { start, end }: Lexeme): NameAt | undefined {
    const reference = parsed.references.find(({ $refNode }) => $refNode.offset <= start && end <= $refNode.end);
    if (!reference) return undefined;
    const segment = segmentsOf(reference, project.linked.links).find((each) => each.start === start);
    return segment?.declared && { declared: segment.declared, role: 'reference', start, end };
}

function declarationAt(
    { declared }: FileSection,
    { start, end }: Lexeme,
    leaf: LeafCstNode | undefined,
): NameAt | undefined {
    const found = leaf && declared.find(({ node }) => node === leaf.astNode);
    if (!found || leaf.text.normalize('NFC') !== found.name || !isNameOf(leaf)) return undefined;
    return { declared: found, role: 'declaration', start, end };
}

function importedNameAt(project: Project, section: FileSection, { start, end }: Lexeme): NameAt | undefined {
    const found = importedNamesIn(section, project).find((each) => each.start === start);
    const declared = found?.declared[0];
    return declared && { declared, role: 'import', start, end };
}

function isNameOf({ grammarSource }: LeafCstNode): boolean {
    const assignment = grammarSource?.$container;
    return assignment?.$type === 'Assignment' && 'feature' in assignment && assignment.feature === 'name';
}
