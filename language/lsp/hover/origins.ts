import * as ast from '../../grammar/generated/ast.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Interaction } from '../../model/element.ts';
import type { Source } from '../../model/source.ts';
import type { Properties } from '../../model/value.ts';
import type { Project } from '../../project/project.ts';
import type { Declared } from '../../references/declared.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { code } from './markdown.ts';

/** Properties that are written elsewhere: in a template, or in an environment that this one is like. */
export function takenOver(properties: Properties, own: Source, project: Project): Message[] {
    const written = [...properties.values()].filter(({ source }) => source.section !== own.section);
    return [...Map.groupBy(written, ({ source }) => source.section)].flatMap(([, group]) => {
        const [first] = group;
        const section = first && sectionOf(first.source, project);
        if (!section) return [];
        const values = group.map(({ source }) => code(textOf(source, section)));
        return [message('hover.values-from', { origin: originOf(section), values })];
    });
}

/** The template that an element or a place follows, with what it says. */
export function followed(
    template: unknown,
    interactions: readonly Interaction[],
    properties: Properties,
    { linked }: Project,
): Message[] {
    const declared = linked.links.get(template);
    if (!declared) return [];
    const isFrom = ({ source }: { source: Source }) => source.section === declared.section;
    const keys = [...properties.values()].filter(isFrom).map(({ key }) => code(key));
    const targets = interactions.filter(isFrom).map(({ to }) => code(to.qualifiedName));
    return [
        message('hover.follows', { template: code(declared.path.join('.')) }),
        ...(keys.length > 0 ? [message('hover.template-states', { names: keys })] : []),
        ...(targets.length > 0 ? [message('hover.template-uses', { names: [...new Set(targets)] })] : []),
    ];
}

/** Where the count of a placement is written when its own statement has none. */
export function countOrigin(node: ast.Run, section: FileSection, project: Project): Message[] {
    if (node.count !== undefined) return [];
    const template = project.linked.links.get(node.template);
    const isInTemplate = ast.isTemplate(template?.node) && template.node.count !== undefined;
    if (isInTemplate) return [message('hover.count-from', { origin: templateNamed(template) })];
    const { declaration } = section.parsed;
    const base = ast.isEnvironment(declaration) ? project.linked.links.get(declaration.base) : undefined;
    return base ? [message('hover.count-from', { origin: code(base.name) })] : [];
}

function sectionOf({ section }: Source, project: Project): FileSection | undefined {
    for (const { files } of [project, ...project.libraries]) {
        const found = files.get(section.uri)?.sections.find((each) => each === section);
        if (found) return found;
    }
    return undefined;
}

function originOf({ declared: [declared] }: FileSection): Message | string {
    if (!declared) return '';
    return declared.kind === 'template' ? templateNamed(declared) : code(declared.name);
}

function templateNamed({ name }: Declared): Message {
    return message('hover.named', { kind: message('kind.template'), name: code(name) });
}

/** As the author wrote it, on one line. */
function textOf({ start, end }: Source, { text }: FileSection): string {
    return text.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
}
