import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { type EnvironmentsState, environmentOf, isMarked } from './environments.ts';
import type { Located } from './reading.ts';

/**
 * Reads an environment again that declares the same names as before, and those that are like it; the others stay the
 * same objects. False where the edit may concern them too.
 */
export function updateEnvironments(before: FileSection, after: FileSection, state: EnvironmentsState): boolean {
    const { drafts, located, bySyntax } = state;
    const [old, node] = [before.parsed.declaration, after.parsed.declaration];
    const index = located.findIndex((each) => each.node === old);
    if (!ast.isEnvironment(old) || !ast.isEnvironment(node)) return false;
    if (state.assumed !== undefined || drafts.hasCircle) return false;
    const now = { node, section: after };
    drafts.replace(old, now);
    bySyntax.delete(old);
    located[index] = now;
    const affected = located.filter((each) => isLike(each, node, state));
    for (const each of affected) {
        drafts.forget(each.node);
        bySyntax.delete(each.node);
    }
    if (located.some((each) => isMarked(drafts.of(each.node))) !== state.isAnyMarked) return false;
    for (const each of affected) environmentOf(each, state);
    return !drafts.hasCircle;
}

/** Whether an environment is the given one, or like it. */
function isLike(located: Located<ast.Environment>, node: ast.Environment, { drafts }: EnvironmentsState): boolean {
    for (let at: Located<ast.Environment> | undefined = located; at; at = drafts.baseOf(at.node)) {
        if (at.node === node) return true;
    }
    return false;
}
