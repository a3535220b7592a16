import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';
import type { Declared } from './declared.ts';
import { duplicates, type Linked, linkSection } from './link.ts';
import type { NameTable } from './name-table.ts';

/**
 * Puts a declaration that was read again in the place of its earlier reading. When it still declares the same names,
 * only its own references are looked up; all others go on meaning what they meant. Undefined where more has to be
 * linked anew; table and links are then of no use any more.
 */
export function relink(
    before: FileSection,
    after: FileSection,
    table: NameTable,
    { links, ...problems }: Linked,
): Linked | undefined {
    if (signatureOf(before) !== signatureOf(after)) return undefined;
    const others = problems.unknown.filter(({ at }) => at.section !== before);
    if (others.some(({ related }) => related?.some(({ at }) => at.section === before))) return undefined;
    replaceNames(before, after, table);
    for (const reference of before.parsed.references) links.delete(reference);
    const successors = new Map(before.declared.map((declared, index) => [declared, after.declared[index]]));
    for (const [reference, declared] of links) {
        const successor = declared.section === before ? successors.get(declared) : undefined;
        if (successor) links.set(reference, successor);
    }
    const unknown = [...others, ...linkSection(after, table, links)];
    return { links, duplicates: problems.duplicates.length > 0 ? duplicates(table) : [], unknown };
}

const known = new WeakMap<FileSection, string>();

/** What a declaration means to the references in others: its names and kinds, and where else it looks for names. */
function signatureOf(section: FileSection): string {
    const found = known.get(section);
    if (found !== undefined) return found;
    const { declaration } = section.parsed;
    // What stands in a template stands in every place that follows it.
    if (ast.isTemplate(declaration)) return section.text;
    const base = ast.isEnvironment(declaration) ? (declaration.base?.$refText ?? '') : '';
    const names = section.declared.map(({ kind, path, node }) => {
        const form = ast.isElement(node) || ast.isPlace(node) ? `${node.kind} ${node.template?.$refText ?? ''}` : '';
        return `${kind} ${form} ${path.join('.')}`;
    });
    const signature = [declaration?.$type, base, ...names].join('\n');
    known.set(section, signature);
    return signature;
}

function replaceNames(before: FileSection, after: FileSection, table: NameTable): void {
    const [old, now] = [before.parsed.declaration, after.parsed.declaration];
    const inner = isScope(old) ? table.inside.get(old) : undefined;
    before.declared.forEach((declared, index) => {
        const successor = after.declared[index];
        const names = inner && index > 0 ? inner : table.global;
        if (successor) replaceIn(names.get(declared.name) ?? [], declared, successor);
    });
    if (!inner || !isScope(old) || !isScope(now)) return;
    table.inside.delete(old);
    table.inside.set(now, inner);
}

function isScope(declaration: unknown): declaration is ast.Environment | ast.Template {
    return ast.isEnvironment(declaration) || ast.isTemplate(declaration);
}

function replaceIn(names: Declared[], declared: Declared, by: Declared): void {
    const index = names.indexOf(declared);
    if (index >= 0) names[index] = by;
}
