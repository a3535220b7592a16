import * as ast from '../../grammar/generated/ast.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Source } from '../../model/source.ts';
import type { Project } from '../../project/project.ts';
import type { Declared } from '../../references/declared.ts';
import { documentationOf } from '../../syntax/source-of.ts';
import { code, type Description } from './markdown.ts';
import { placeName } from './place-names.ts';

/** What a template says, and what follows it. */
export function describeTemplate(declared: Declared, node: ast.Template, project: Project): Description {
    const members: readonly { readonly $type: string }[] = node.members;
    const keys = members.filter(ast.isProperty).map(({ key }) => code(key));
    const followers = followersOf(declared, project);
    return {
        kind: message('hover.template-of', { kind: templateKind(node) }),
        name: declared.name,
        title: node.title,
        documentation: documentationOf(node, declared.section.text),
        facts: [
            ...(node.technology === undefined
                ? []
                : [message('hover.technology', { technology: code(node.technology) })]),
            ...(node.count === undefined ? [] : [message('hover.template-count', { count: node.count })]),
            ...(keys.length > 0 ? [message('hover.template-states', { names: keys })] : []),
            ...(followers.length > 0 ? [message('hover.followed-by', { names: followers })] : []),
        ],
    };
}

export function templateKind({ kind }: ast.Template): Message {
    return kind === 'run' ? message('hover.placement') : message(`kind.${kind}`);
}

function followersOf({ node: template }: Declared, { sections, linked }: Project): string[] {
    const references = sections.flatMap(({ parsed }) => parsed.references);
    const found = references.filter(
        (each) => each.property === 'template' && linked.links.get(each)?.node === template,
    );
    return [...new Set(found.flatMap(({ container }) => nameOf(container)))];
}

function nameOf(node: unknown): string[] {
    if (ast.isRun(node)) return [code(`run ${node.target?.$refText ?? ''}`)];
    return ast.isElement(node) || ast.isPlace(node) ? [code(node.name)] : [];
}

/** What a part of a template has become in the environments that use it. */
export function describePartOfTemplate({ node, name, path, section }: Declared, { model }: Project): Description {
    const start = node.$cstNode?.offset;
    const isThis = ({ source }: { readonly source: Source }) => source.section === section && source.start === start;
    const facts = model.environments.flatMap(({ name: environment, allPlaces }) => {
        const places = allPlaces.filter(isThis).map(placeName);
        return places.length > 0 ? [message('hover.becomes', { environment: code(environment), places })] : [];
    });
    const kind = message(`kind.${ast.isPlace(node) ? node.kind : 'data-node'}`);
    const part = message('hover.part-of-template', { template: code(path[0] ?? '') });
    return { kind, name, title: undefined, documentation: undefined, facts: [part, ...facts] };
}
