import { type AstNode, CstUtils } from 'langium';
import type { Project } from '../project/project.ts';
import type { Selection } from './refactorings/refactoring.ts';
import { sectionAt } from './syntax-at.ts';

/** Undefined for a file that the project does not have, and between declarations. */
export function selectionAt(project: Project, uri: string, start: number, end: number): Selection | undefined {
    const file = project.files.get(uri);
    const first = file && sectionAt(file, start);
    if (!file || !first) return undefined;
    const sections = file.sections.filter((section) => {
        return section === first || (section.start < end && start < section.start + section.text.length);
    });
    const root = first.parsed.declaration?.$cstNode;
    const offset = Math.max(start - first.start, root?.offset ?? 0);
    const leaf = root && CstUtils.findLeafNodeBeforeOffset(root, offset);
    const around: AstNode[] = [];
    for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) around.push(node);
    const isInside = start <= first.start + first.text.length;
    return isInside ? { project, file, start, end, sections, around } : undefined;
}
