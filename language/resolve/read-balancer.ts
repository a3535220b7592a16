import * as ast from '../grammar/generated/ast.ts';
import { namedParts } from './elements.ts';
import type { BalancerDraft, ScopeDraft } from './environment-draft.ts';
import { automationOf, type EnvironmentReading } from './environment-reading.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy } from './reading.ts';

/** A balancer with the same name as an inherited one takes its place. */
export function readBalancer(scope: ScopeDraft, node: ast.Balancer, reading: EnvironmentReading): void {
    const { section, elements } = reading;
    const named = namedParts(node, section);
    const targets = node.targets.flatMap((target) => declaredBy(target, reading) ?? []);
    const balancer: BalancerDraft = {
        ...named,
        syntax: node,
        form: node.kind,
        technology: node.technology,
        targets: targets.flatMap((target) => elements.get(target.node) ?? []),
        behind: targets.filter(({ kind }) => kind === 'balancer'),
        provisioning: node.members.filter(ast.isProvisioning).map((member) => automationOf(member, section)),
        properties: readProperties(node, 'balancer', section, reading),
        acceptances: readAcceptances(node.members, named.source, section, reading),
    };
    scope.balancers = [...scope.balancers.filter(({ name }) => name !== node.name), balancer];
}
