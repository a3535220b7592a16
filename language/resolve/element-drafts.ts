import * as ast from '../grammar/generated/ast.ts';
import type { Aggregate, Element, Interaction } from '../model/element.ts';
import type { FileSection } from '../syntax/source-file.ts';
import type { Located } from './reading.ts';

/** An element while it is put together: its lists are filled when all elements are known. */
export interface ElementDraft extends Located<ast.Element> {
    /** The names around it and its own. */
    readonly path: readonly string[];
    /** Syntax of the system it stands in. */
    readonly system: ast.System | undefined;
    readonly interactions: Interaction[];
    readonly inbound: Interaction[];
    readonly implementing: (Aggregate | Element)[];
}

export interface SystemSyntax extends Located<ast.System> {
    readonly path: readonly string[];
    readonly parent: ast.System | undefined;
}

export interface LogicalSyntax {
    readonly teams: readonly Located<ast.Team>[];
    /** Outer before inner. */
    readonly systems: readonly SystemSyntax[];
    readonly elements: readonly ElementDraft[];
    readonly sagas: readonly Located<ast.Saga>[];
}

/** Gathers what exists from declarations and from the systems around them. */
export function elementDrafts(sections: readonly FileSection[]): LogicalSyntax {
    const gathered = {
        teams: [] as Located<ast.Team>[],
        systems: [] as SystemSyntax[],
        elements: [] as ElementDraft[],
        sagas: [] as Located<ast.Saga>[],
    };
    const gather = (
        node: unknown,
        section: FileSection,
        outer: readonly string[],
        parent: ast.System | undefined,
    ): void => {
        if (ast.isTeam(node)) gathered.teams.push({ node, section });
        if (ast.isSaga(node) && node.name !== undefined) gathered.sagas.push({ node, section });
        if (ast.isElement(node) && node.name !== undefined) {
            const path = [...outer, node.name];
            gathered.elements.push({
                node,
                section,
                path,
                system: parent,
                interactions: [],
                inbound: [],
                implementing: [],
            });
        }
        if (!ast.isSystem(node) || node.name === undefined) return;
        const path = [...outer, node.name];
        gathered.systems.push({ node, section, path, parent });
        for (const member of node.members) gather(member, section, path, node);
    };
    for (const section of sections) gather(section.parsed.declaration, section, [], undefined);
    return gathered;
}
