import * as ast from '../grammar/generated/ast.ts';
import { type Language, type Message, message, speak } from '../messages/message.ts';
import type { Declared } from '../references/declared.ts';
import { templateKind } from './hover/describe-template.ts';

/** Kind and title in one line: `service · Orders`. */
export function describeKind(declared: Declared, language: Language): string {
    const { node } = declared;
    const title = 'title' in node ? node.title : undefined;
    const kind = speak(kindText(declared), language);
    return title === undefined ? kind : `${kind} · ${title}`;
}

/** The most exact word for what a name was given to. */
function kindText({ node, kind }: Declared): Message {
    if (ast.isDataNode(node)) return message(`hover.role.${node.role}`);
    if (ast.isBalancer(node)) return message(`hover.form.${node.kind}`);
    if (ast.isTemplate(node)) return message('hover.template-of', { kind: templateKind(node) });
    return message(`kind.${ast.isElement(node) || ast.isPlace(node) ? node.kind : kind}`);
}
