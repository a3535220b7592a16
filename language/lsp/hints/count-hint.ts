import type * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { Placement } from '../../model/environment.ts';
import type { Project } from '../../project/project.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { propertySource } from '../../syntax/source-of.ts';
import type { Hint } from './hint.ts';

/** How many instances there are where the statement does not say it. */
export function countHint(node: ast.Run, placement: Placement, section: FileSection, project: Project): Hint[] {
    if (node.count !== undefined) return [];
    const { min, max, isStated } = placement.instances;
    const text = `x${min === max ? min : `${min}..${max}`}`;
    const target = propertySource(node, 'target', section);
    const template = isStated ? project.linked.links.get(node.template) : undefined;
    const origin = template
        ? message('hint.from-template', { name: template.name })
        : message(`hint.${isStated ? 'inherited-count' : 'assumed-count'}`);
    return [{ at: target.end, parts: [{ text, origin, source: undefined }] }];
}
