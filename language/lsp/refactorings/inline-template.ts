import type { AstNode } from 'langium';
import { indentationAt, reindent, startsLine, unitOf } from '../../changes/indentation.ts';
import { onOneLine } from '../../changes/one-line.ts';
import { blockEndingAt, type WrittenText } from '../../changes/written-text.ts';
import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { Project } from '../../project/project.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { propertySource } from '../../syntax/source-of.ts';
import { headEnd } from './head-end.ts';
import { editsIn, type Refactoring, type SectionEdit, type Selection, writtenSection } from './refactoring.ts';
import { stretchWithComments } from './stretch-with-comments.ts';

/** Writes what a template says in place of its use; what the declaration says itself wins. */
export function inlineTemplate({ project, file, sections, around }: Selection): Refactoring[] {
    const node = around.find((each) => ast.isElement(each) || ast.isPlace(each) || ast.isRun(each));
    const [section] = sections;
    const declared = node && project.linked.links.get(node.template);
    if (!node || !section || !declared || !ast.isTemplate(declared.node)) return [];
    const template = { node: declared.node, section: declared.section };
    if (!project.files.has(declared.section.uri) || template.node.members.some(ast.isAggregate)) return [];
    const added = statementsFor(node, template, project);
    const edits = [useRemoved(node, section, template.node), ...blockWith(node, section, added)];
    return [
        {
            title: message('refactoring.inline-template', { name: declared.name }),
            kind: 'refactor.inline.template',
            edits: editsIn(file, section, edits),
        },
    ];
}

type User = ast.Element | ast.Place | ast.Run;

interface LocatedTemplate {
    readonly node: ast.Template;
    readonly section: FileSection;
}

/** ` is name` goes; the template's count and technology come in its place. */
function useRemoved(node: User, section: FileSection, template: ast.Template): SectionEdit {
    const start = headEnd(node);
    const { end } = propertySource(node, 'template', section);
    const count = ast.isRun(node) && node.count === undefined ? template.count : undefined;
    const technology = ast.isPlace(node) && node.technology === undefined ? template.technology : undefined;
    const text = [...(count === undefined ? [] : [count]), ...(technology === undefined ? [] : [`: ${technology}`])];
    return { start, end, text: text.map((each) => ` ${each}`).join('') };
}

/** The template's statements that the user does not overrule, with their comments. */
function statementsFor(user: User, { node, section }: LocatedTemplate, project: Project): string[] {
    const own: readonly AstNode[] = user.members;
    const keys = new Set(own.filter(ast.isProperty).map(({ key }) => key));
    const hasTeam = own.some(ast.isTeamProperty);
    const members: readonly AstNode[] = node.members;
    const kept = members.filter((each) => {
        return ast.isProperty(each) ? !keys.has(each.key) : !(ast.isTeamProperty(each) && hasTeam);
    });
    const written = writtenSection(section);
    return kept.flatMap((member) => {
        const { $cstNode } = member;
        if (!$cstNode) return [];
        const { start, end } = stretchWithComments(written, { start: $cstNode.offset, end: $cstNode.end });
        const text = ast.isSystem(user.$container)
            ? qualified(section, start, end, project)
            : section.text.slice(start, end);
        return [reindent(text, indentationAt(section.text, start), '')];
    });
}

/** Inside a system a short name may mean another thing than in the template: names are written in full. */
function qualified(section: FileSection, start: number, end: number, { linked }: Project): string {
    let text = '';
    let offset = start;
    for (const reference of section.parsed.references) {
        const { $refNode } = reference;
        const declared = linked.links.get(reference);
        if ($refNode.offset < offset || $refNode.end > end || declared?.kind !== 'element') continue;
        text += section.text.slice(offset, $refNode.offset) + declared.path.join('.');
        offset = $refNode.end;
    }
    return text + section.text.slice(offset, end);
}

/** The statements at the beginning of the block, where the template's come in the model too. */
function blockWith(node: User, section: FileSection, statements: readonly string[]): SectionEdit[] {
    const { offset = 0, end = 0 } = node.$cstNode ?? {};
    const written = writtenSection(section);
    const block = blockEndingAt(written, offset, end);
    if (statements.length === 0) return [];
    if (node.members.length > 0 && block) return [inBlock(written, offset, block.open, statements)];
    const outer = indentationAt(section.text, offset);
    const inner = outer + unitOf(outer);
    const lines = statements.map((each) => `${inner}${reindent(each, '', inner)}\n`).join('');
    const start = block ? (written.lexemes[block.open]?.start ?? end) : end;
    return [{ start, end, text: `${block ? '' : ' '}{\n${lines}${outer}}` }];
}

function inBlock(written: WrittenText, start: number, open: number, statements: readonly string[]): SectionEdit {
    const { text, lexemes } = written;
    const brace = lexemes[open]?.end ?? start;
    const first = lexemes[open + 1]?.start ?? brace;
    const hasComment = statements.some((each) => each.includes('//'));
    if (!startsLine(text, first) && !hasComment) {
        const line = statements.map(onOneLine).join('  ');
        return { start: first, end: first, text: `${line}  ` };
    }
    const outer = indentationAt(text, start);
    const inner = startsLine(text, first) ? indentationAt(text, first) : outer + unitOf(outer);
    const lines = statements.map((each) => `\n${inner}${reindent(each, '', inner)}`).join('');
    return {
        start: brace,
        end: startsLine(text, first) ? brace : first,
        text: startsLine(text, first) ? lines : `${lines}\n${inner}`,
    };
}
