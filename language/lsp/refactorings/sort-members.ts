import type { AstNode } from 'langium';
import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { FileSection, SourceFile } from '../../syntax/source-file.ts';
import { editsIn, type Refactoring, type SectionEdit, writtenSection } from './refactoring.ts';
import { type Extent, stretchWithComments } from './stretch-with-comments.ts';

/**
 * Puts the statements of every block in the usual order: what something is, whom it talks to, places, what runs there,
 * data, acceptances. Statements on one line stay together; comments go with the statement that they speak of.
 */
export function sortMembers(file: SourceFile): Refactoring | undefined {
    const edits = file.sections.flatMap((section) => {
        const edit = sortedSection(section);
        return edit ? editsIn(file, section, [edit]) : [];
    });
    if (edits.length === 0) return undefined;
    return { title: message('refactoring.sort'), kind: 'source.sortMembers', edits };
}

/** From the first statement that moves to the last one. */
function sortedSection(section: FileSection): SectionEdit | undefined {
    const { declaration, problems } = section.parsed;
    if (!declaration || problems.length > 0 || isOrderMeant(declaration)) return undefined;
    if (section.parsed.references.some(({ container }) => ast.isOmission(container))) return undefined;
    const { offset = 0, end = 0 } = declaration.$cstNode ?? {};
    const before = section.text.slice(offset, end);
    const after = sortedText(declaration, { start: offset, end }, section);
    if (after === before) return undefined;
    let start = 0;
    while (before[start] === after[start]) start++;
    let behind = 0;
    while (behind < before.length - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
    return { start: offset + start, end: end - behind, text: after.slice(start, after.length - behind) };
}

/** Later settings win, stages have an order, and changes of what is inherited apply one after the other. */
function isOrderMeant(declaration: ast.Declaration): boolean {
    if (ast.isChecks(declaration) || ast.isPipeline(declaration) || ast.isView(declaration)) return true;
    return ast.isEnvironment(declaration) && declaration.base !== undefined;
}

/** A statement, or several that share a line, with their comments. */
interface Unit extends Extent {
    readonly rank: number;
    readonly nodes: readonly AstNode[];
}

function sortedText(node: AstNode, extent: Extent, section: FileSection): string {
    const units = unitsOf(node, section);
    const sorted = units.toSorted((left, right) => left.rank - right.rank);
    let text = '';
    let offset = extent.start;
    units.forEach((unit, index) => {
        const moved = sorted[index] ?? unit;
        text += section.text.slice(offset, unit.start) + unitText(moved, section);
        offset = unit.end;
    });
    return text + section.text.slice(offset, extent.end);
}

function unitText({ start, end, nodes }: Unit, section: FileSection): string {
    let text = '';
    let offset = start;
    for (const node of nodes) {
        const own = { start: node.$cstNode?.offset ?? offset, end: node.$cstNode?.end ?? offset };
        text += section.text.slice(offset, own.start) + sortedText(node, own, section);
        offset = own.end;
    }
    return text + section.text.slice(offset, end);
}

function unitsOf(node: AstNode, section: FileSection): Unit[] {
    const written = writtenSection(section);
    const units: Unit[] = [];
    for (const member of membersOf(node)) {
        const { offset, end } = member.$cstNode ?? {};
        if (offset === undefined || end === undefined) continue;
        const last = units.at(-1);
        if (last && !section.text.slice(last.end, offset).includes('\n')) {
            units[units.length - 1] = { ...last, nodes: [...last.nodes, member], end };
            continue;
        }
        units.push({ ...stretchWithComments(written, { start: offset, end }), rank: rankOf(member), nodes: [member] });
    }
    return units.map((unit) => ({ ...unit, end: stretchWithComments(written, unit).end }));
}

function membersOf(node: AstNode): readonly AstNode[] {
    const isBlock =
        ast.isTeam(node) ||
        ast.isSystem(node) ||
        ast.isElement(node) ||
        ast.isAggregate(node) ||
        ast.isTemplate(node) ||
        ast.isEnvironment(node) ||
        ast.isPlace(node) ||
        ast.isRun(node);
    return isBlock ? node.members : [];
}

const order: readonly (readonly string[])[] = [
    ['Property', 'TeamProperty', 'Managed'],
    ['Provisioning', 'Reconciliation', 'Spans', 'Powering', 'Implementation'],
    ['Interaction', 'Route', 'NodeAccess'],
    ['Aggregate', 'System', 'Element', 'Saga'],
    ['Place'],
    ['Balancer'],
    ['Run', 'Sidecar'],
    ['DataNode', 'Hosting', 'Stack'],
    ['Stub', 'Omission'],
    ['Acceptance'],
];

function rankOf({ $type }: AstNode): number {
    return order.findIndex((types) => types.includes($type));
}
