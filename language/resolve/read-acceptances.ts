import * as ast from '../grammar/generated/ast.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Source } from '../model/source.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import type { Reading } from './reading.ts';

const known = new WeakMap<ast.Acceptance, Acceptance>();

/** The acceptances among the members of a block; `scope` is the declaration with that block. */
export function readAcceptances(
    members: readonly { readonly $type: string }[],
    scope: Source,
    section: FileSection,
    { acceptances }: Reading,
): Acceptance[] {
    const read = members.filter(ast.isAcceptance).map((node) => {
        const acceptance = known.get(node) ?? readAcceptance(node, scope, section);
        known.set(node, acceptance);
        return acceptance;
    });
    acceptances.push(...read);
    return read;
}

function readAcceptance(node: ast.Acceptance, scope: Source, section: FileSection): Acceptance {
    return {
        rule: node.rule,
        reason: node.reason,
        until: node.until,
        source: sourceOf(node, section),
        ruleSource: propertySource(node, 'rule', section),
        scope,
    };
}
