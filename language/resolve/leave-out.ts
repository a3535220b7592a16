import type * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { Element } from '../model/element.ts';
import { sourceOf } from '../syntax/source-of.ts';
import type { ScopeDraft } from './environment-draft.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import { declaredBy } from './reading.ts';

/** Takes an inherited place, node or balancer out of the environment, or an element with everything that is only for it. */
export function leaveOut(node: ast.Omission, reading: EnvironmentReading): void {
    const declared = declaredBy(node.target, reading);
    if (!declared) return;
    const element = reading.elements.get(declared.node);
    let isGone = false;
    const path = declared.path.slice(1).join('.');
    for (const [scope, around] of scopesWithPaths(reading.root)) {
        const before = sizeOf(scope);
        scope.children = scope.children.filter(
            ({ syntax, place }) => !(syntax.includes(declared.node) && path === [...around, place?.name].join('.')),
        );
        scope.runs = scope.runs.filter((run) => run.element !== element);
        scope.balancers = scope.balancers.filter(
            ({ syntax, targets }) => syntax !== declared.node && !isOnly(targets, element),
        );
        scope.dataNodes = scope.dataNodes.filter(
            ({ syntax, database }) => syntax !== declared.node && database !== element,
        );
        isGone ||= sizeOf(scope) < before;
    }
    if (isGone) return;
    const text = message('structure.nothing-left-out', { name: declared.name });
    reading.problems.push(problem('structure', sourceOf(node, reading.section), text, { severity: 'warning' }));
}

function* scopesWithPaths(scope: ScopeDraft, path: readonly string[] = []): Generator<[ScopeDraft, readonly string[]]> {
    yield [scope, path];
    for (const child of scope.children) yield* scopesWithPaths(child, [...path, child.place?.name ?? '']);
}

function sizeOf({ children, runs, balancers, dataNodes }: ScopeDraft): number {
    return children.length + runs.length + balancers.length + dataNodes.length;
}

function isOnly(targets: readonly Element[], element: Element | undefined): boolean {
    return element !== undefined && targets.length > 0 && targets.every((target) => target === element);
}
