import * as ast from '../grammar/generated/ast.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { environmentChain } from '../references/name-table.ts';

/**
 * The declaration that a name was first given with. An environment that is like another one may open a place of that
 * one again, and so name it a second time: both are one thing.
 */
export function firstDeclaration(declared: Declared, { names }: Project): Declared {
    const environment = declared.section.parsed.declaration;
    const isReopenable = declared.kind === 'place' || declared.kind === 'balancer';
    if (!isReopenable || !ast.isEnvironment(environment)) return declared;
    const same = environmentChain(environment, names).flatMap((each) => {
        const called = names.inside.get(each)?.get(declared.name) ?? [];
        return called.filter((other) => isSameInside(declared, other)).slice(0, 1);
    });
    return same.at(-1) ?? declared;
}

function isSameInside(one: Declared, other: Declared): boolean {
    if (one.path.slice(1).join('.') !== other.path.slice(1).join('.') || one.kind !== other.kind) return false;
    if (!ast.isPlace(one.node) || !ast.isPlace(other.node)) return true;
    return one.node.kind === other.node.kind;
}
