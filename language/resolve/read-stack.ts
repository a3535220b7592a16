import * as ast from '../grammar/generated/ast.ts';
import { namedParts, teamOf } from './elements.ts';
import type { ScopeDraft } from './environment-draft.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy } from './reading.ts';

/** A stack with the same name as an inherited one takes its place. */
export function readStack(scope: ScopeDraft, node: ast.Stack, reading: EnvironmentReading): void {
    const { section } = reading;
    const named = namedParts(node, section);
    const covered = node.members.filter(ast.isCoverage).flatMap(({ targets }) => targets);
    const stack = {
        ...named,
        tool: node.tool,
        team: teamOf(node, reading.teams, reading),
        covered: covered.flatMap((target) => declaredBy(target, reading) ?? []),
        properties: readProperties(node, 'stack', section, reading),
        acceptances: readAcceptances(node.members, named.source, section, reading),
    };
    scope.stacks = [...scope.stacks.filter(({ name }) => name !== node.name), stack];
}
