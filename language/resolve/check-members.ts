import type * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { ElementKind } from '../model/element.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { sourceOf } from '../syntax/source-of.ts';
import type { Reading } from './reading.ts';

const active: readonly ElementKind[] = ['actor', 'service', 'function', 'gateway', 'external'];

/** Which elements may say what; everything else may stand in all of them. */
const speakers: Readonly<Partial<Record<ast.ElementMember['$type'], readonly ElementKind[]>>> = {
    Interaction: active,
    Route: ['gateway'],
    Aggregate: ['service'],
    Implementation: ['service', 'function'],
};

/** Reports statements that make no sense in an element of this kind: a database calls nobody. */
export function checkMembers(node: ast.Element, section: FileSection, { problems }: Reading): void {
    for (const member of node.members) {
        const kinds = speakers[member.$type];
        if (!kinds || kinds.includes(node.kind)) continue;
        const values = {
            kind: message(`kind.${node.kind}`),
            word: firstWord(member),
            expected: kinds.map((kind) => message(`kind.${kind}`)),
        };
        problems.push(problem('structure', sourceOf(member, section), message('structure.not-its-statement', values)));
    }
}

function firstWord({ $cstNode }: ast.ElementMember): string {
    return /^\S*/.exec($cstNode?.text ?? '')?.[0] ?? '';
}
