import type { DocumentSymbol } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import { stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { NamedNode } from '../references/declared.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { rangeIn } from './positions.ts';
import { symbolKind } from './symbol-kind.ts';

/** The outline of a file: declarations, and in environments what stands where. */
export function documentSymbols(project: Project, uri: string): DocumentSymbol[] {
    const file = project.files.get(uri);
    if (!file) return [];
    return file.sections.flatMap((section) => {
        const { declaration } = section.parsed;
        return declaration && !ast.isImport(declaration) ? [symbolOf(declaration, file, section)] : [];
    });
}

type OutlineNode = NamedNode | ast.Run | ast.Sidecar;

function symbolOf(node: OutlineNode, file: SourceFile, section: FileSection): DocumentSymbol {
    const { name, property, detail } = headline(node);
    const children = membersOf(node)
        .filter(isOutlined)
        .map((member) => symbolOf(member, file, section));
    return {
        name: name === undefined || name === '' ? '…' : name,
        ...(detail !== undefined && { detail }),
        kind: symbolKind(node),
        range: rangeIn(file, stretchOf(sourceOf(node, section))),
        selectionRange: rangeIn(file, stretchOf(propertySource(node, property, section))),
        ...(children.length > 0 && { children }),
    };
}

type Container = ast.Environment | ast.Place | ast.Template | ast.System | ast.Element | ast.Run;
type Member = Container['members'][number];

function membersOf(node: OutlineNode): readonly Member[] {
    const isContainer = ast.isEnvironment(node) || ast.isPlace(node) || ast.isTemplate(node) || ast.isSystem(node);
    return isContainer || ast.isElement(node) || ast.isRun(node) ? node.members : [];
}

function isOutlined(node: Member): node is Extract<Member, OutlineNode> {
    return outlined.has(node.$type);
}

const outlined: ReadonlySet<string> = new Set([
    'System',
    'Element',
    'Aggregate',
    'Saga',
    'Place',
    'Balancer',
    'DataNode',
    'Stack',
    'Run',
    'Sidecar',
]);

interface Headline {
    readonly name: string | undefined;
    /** The property whose text is selected. */
    readonly property: string;
    readonly detail: string | undefined;
}

function headline(node: OutlineNode): Headline {
    if (ast.isRun(node)) return { name: node.target?.$refText, property: 'target', detail: node.count };
    if (ast.isDataNode(node)) {
        const isNamed = node.name !== undefined;
        const name = isNamed ? node.name : node.database?.$refText;
        return { name, property: isNamed ? 'name' : 'database', detail: node.role };
    }
    const parts = [node.title, formOf(node)].filter((part) => part !== undefined);
    return { name: node.name, property: 'name', detail: parts.length > 0 ? parts.join(' · ') : undefined };
}

/** The template that it follows, what it is a template for, or the technology. */
function formOf(node: Exclude<OutlineNode, ast.Run | ast.DataNode>): string | undefined {
    switch (node.$type) {
        case 'Element':
            return templateText(node.template);
        case 'Place':
            return templateText(node.template) ?? node.technology;
        case 'Balancer':
        case 'Sidecar':
            return node.technology;
        case 'Stack':
            return node.tool;
        case 'Template':
            return node.kind;
        default:
            return undefined;
    }
}

function templateText(template: ast.Element['template']): string | undefined {
    return template && `is ${template.$refText}`;
}
