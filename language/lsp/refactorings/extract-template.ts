import type { AstNode } from 'langium';
import { indentationAt } from '../../changes/indentation.ts';
import { removeStatements } from '../../changes/remove-statements.ts';
import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { FileSection, SourceFile } from '../../syntax/source-file.ts';
import { freeNameIn } from './free-name-in.ts';
import { headEnd } from './head-end.ts';
import { editsIn, laidOut, type Refactoring, type SectionEdit, type Selection, writtenSection } from './refactoring.ts';
import { stretchWithComments } from './stretch-with-comments.ts';

/**
 * Writes what the selected declarations of one kind say alike into a template before the first of them. Who talks to
 * whom, what stands inside and what is accepted remain their own.
 */
export function extractTemplate(selection: Selection): Refactoring[] {
    const subjects = subjectsIn(selection);
    const [first] = subjects;
    if (!first) return [];
    const common = ownStatements(first).filter(({ text }) =>
        subjects.every((subject) => ownStatements(subject).some((other) => other.text === text)),
    );
    if (common.length === 0) return [];
    const name = freeNameIn(selection.project, `${nameOf(first.node)}-template`);
    const shared = new Set(common.map(({ text }) => text));
    return [
        {
            title: message('refactoring.extract-template', { name }),
            kind: 'refactor.extract.template',
            edits: [
                declaration(selection.file, first, name, common),
                ...subjects.flatMap((each) => useOf(selection.file, each, name, shared)),
            ].sort((left, right) => left.start - right.start),
        },
    ];
}

type Subject = ast.Element | ast.Place | ast.Run;

interface Located {
    readonly node: Subject;
    readonly section: FileSection;
}

/** What a selection touches at the level of its beginning, as long as it is of the same kind. */
function subjectsIn({ around, sections, file, start, end }: Selection): Located[] {
    const first = around.find(isSubject);
    const own = sections[0];
    if (!first || !own || first.template || !canBeTemplate(first)) return [];
    const siblings = ast.isElement(first) && !ast.isSystem(first.$container) ? topLevel(sections) : inside(first, own);
    return siblings.filter(({ node, section }) => {
        if (node === first) return true;
        const { offset = 0, end: nodeEnd = 0 } = node.$cstNode ?? {};
        const isTouched = section.start + offset < end && start < section.start + nodeEnd;
        return isTouched && section.uri === file.uri && kindOf(node) === kindOf(first) && !node.template;
    });
}

function topLevel(sections: readonly FileSection[]): Located[] {
    return sections.flatMap((section) => {
        const { declaration } = section.parsed;
        return isSubject(declaration) ? [{ node: declaration, section }] : [];
    });
}

function inside(first: Subject, section: FileSection): Located[] {
    const { $container: container } = first;
    const members: readonly unknown[] = 'members' in container ? container.members : [];
    return members.filter(isSubject).map((node) => ({ node, section }));
}

function isSubject(node: unknown): node is Subject {
    return ast.isElement(node) || ast.isPlace(node) || ast.isRun(node);
}

const withoutTemplates: ReadonlySet<string> = new Set(['actor', 'external', 'provider', 'power']);

function canBeTemplate(node: Subject): boolean {
    return ast.isRun(node) || !withoutTemplates.has(node.kind);
}

function kindOf(node: Subject): string {
    return ast.isRun(node) ? 'run' : node.kind;
}

function nameOf(node: Subject): string {
    return ast.isRun(node) ? (node.target.$refText.split('.').at(-1) ?? '') : node.name;
}

interface OwnStatement {
    readonly node: AstNode;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

function ownStatements({ node, section }: Located): OwnStatement[] {
    const members: readonly AstNode[] = node.members;
    return members.filter(isPlain).flatMap((member) => {
        const { offset: start, end, text } = member.$cstNode ?? {};
        if (start === undefined || end === undefined || text === undefined) return [];
        return [{ node: member, start, end, text: section.text.slice(start, end) }];
    });
}

/** Says something about the declaration itself and means the same elsewhere. */
function isPlain(member: unknown): boolean {
    return ast.isProperty(member) || (ast.isTeamProperty(member) && ast.isElement(member.$container));
}

function declaration(file: SourceFile, { node, section }: Located, name: string, common: readonly OwnStatement[]) {
    const written = writtenSection(section);
    const root = section.parsed.declaration?.$cstNode;
    const before = stretchWithComments(written, { start: root?.offset ?? 0, end: root?.end ?? 0 }).start;
    const lines = common.map((statement) => {
        const { start, end } = stretchWithComments(written, statement);
        return indentationAt(section.text, start) + section.text.slice(start, end);
    });
    const kind = kindOf(node) === 'server' ? 'database server' : kindOf(node);
    const text = `${laidOut(`template ${kind} ${name} {\n${lines.join('\n')}\n}`)}\n\n`;
    const [edit] = editsIn(file, section, [{ start: before, end: before, text }]);
    if (!edit) throw new Error(`The template '${name}' was not written.`);
    return edit;
}

/** `is name`, and no more of what the template says. */
function useOf(file: SourceFile, located: Located, name: string, shared: ReadonlySet<string>) {
    const { node, section } = located;
    const written = writtenSection(section);
    const removed = ownStatements(located)
        .filter(({ text }) => shared.has(text))
        .map((statement) => stretchWithComments(written, statement));
    const at = headEnd(node);
    const use: SectionEdit = { start: at, end: at, text: ` is ${name}` };
    return editsIn(file, section, [use, ...removeStatements(written, removed)]);
}
