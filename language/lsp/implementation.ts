import type { LocationLink } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import type { Project } from '../project/project.ts';
import type { Workspace } from '../project/workspace.ts';
import type { Declared } from '../references/declared.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { sourceOf } from '../syntax/source-of.ts';
import { linkTo, linkToSource } from './link-to.ts';
import { projectsKnowing } from './occurrences.ts';
import { firstDeclaration } from './same-thing.ts';
import { type SyntaxAt, syntaxAt } from './syntax-at.ts';

/**
 * What makes the thing at the cursor real: the placements of a service, the nodes of a database, what hosts a topic,
 * the functions that implement an aggregate, whatever follows a template. From the word `run`, back to the service.
 */
export function implementation(workspace: Workspace, uri: string, offset: number): LocationLink[] {
    const project = workspace.projectOf(uri);
    const at = project && syntaxAt(project, uri, offset);
    if (!at) return [];
    if (!at.name) return placedElement(at, project);
    const { declared } = at.name;
    return projectsKnowing(declared, workspace).flatMap((each) => {
        const thing = firstDeclaration(declared, each);
        return each.sections.flatMap((section) => realizationsIn(section, thing, each, at));
    });
}

function placedElement({ node, ...at }: SyntaxAt, project: Project): LocationLink[] {
    const element = ast.isRun(node) ? project.linked.links.get(node.target) : undefined;
    return element ? linkTo(element, { node, ...at }, project) : [];
}

function realizationsIn(section: FileSection, thing: Declared, project: Project, at: SyntaxAt): LocationLink[] {
    const { links } = project.linked;
    return section.parsed.references
        .filter((reference) => isRealization(reference) && links.get(reference)?.node === thing.node)
        .flatMap(({ container, $refNode }) => {
            const name = { section, start: $refNode.offset, end: $refNode.end };
            return linkToSource(sourceOf(container, section), name, at, project);
        });
}

const realizing: ReadonlySet<string> = new Set([
    'Run.target',
    'DataNode.database',
    'Hosting.targets',
    'Implementation.target',
    'Element.template',
    'Place.template',
    'Run.template',
    'Environment.base',
]);

function isRealization({ container, property }: NameReference): boolean {
    return realizing.has(`${container.$type}.${property}`);
}
