import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { namedParts } from './elements.ts';
import { emptyScope, type ScopeDraft } from './environment-draft.ts';
import { automationOf, type EnvironmentReading } from './environment-reading.ts';
import { leaveOut } from './leave-out.ts';
import { canContain, isSite } from './nesting.ts';
import type { Owner } from './property-schema.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readBalancer } from './read-balancer.ts';
import { readDataNode } from './read-data-node.ts';
import { readProperties } from './read-properties.ts';
import { readRun, readSidecar } from './read-run.ts';
import { readStack } from './read-stack.ts';
import { declaredBy } from './reading.ts';

type Block = ast.Environment | ast.Place | ast.Template;

/** Adds what stands in a block to its place: new things are added, inherited ones changed or left out. */
export function readMembers(scope: ScopeDraft, owner: Owner, block: Block, reading: EnvironmentReading): void {
    const { section } = reading;
    scope.syntax.push(block);
    const properties = readProperties(block, owner, section, reading);
    for (const [key, property] of properties) scope.properties.set(key, property);
    scope.acceptances.push(...readAcceptances(block.members, sourceOf(block, section), section, reading));
    // Stating a tool again replaces what is inherited; several statements in one block hold together.
    if (block.members.some(ast.isProvisioning)) scope.provisioning = [];
    if (block.members.some(ast.isReconciliation)) scope.reconciliation = [];
    for (const member of block.members) readMember(scope, member, reading);
}

type Member = Block['members'][number];
type Reader<Type extends Member> = (scope: ScopeDraft, member: Type, reading: EnvironmentReading) => void;

const readers: { readonly [Type in Member as Type['$type']]?: Reader<Type> } = {
    TeamProperty: (scope, { team }, reading) => {
        scope.team = reading.teams.get(declaredBy(team, reading)?.node) ?? scope.team;
    },
    Place: readPlace,
    Run: readRun,
    Balancer: readBalancer,
    DataNode: readDataNode,
    Stack: readStack,
    Sidecar: (scope, member, reading) => {
        scope.sidecars.push(readSidecar(member, reading));
    },
    Spans: readSpans,
    Hosting: (scope, { targets }, reading) => {
        const { elements } = reading;
        scope.hosted.push(...targets.flatMap((target) => elements.get(declaredBy(target, reading)?.node) ?? []));
    },
    Powering: (scope, { feeds }, reading) => {
        scope.feeds = feeds.flatMap((feed) => declaredBy(feed, reading) ?? []);
    },
    Provisioning: (scope, member, { section }) => {
        scope.provisioning.push(automationOf(member, section));
    },
    Reconciliation: (scope, member, { section }) => {
        scope.reconciliation.push(automationOf(member, section));
    },
    Managed: (scope) => {
        scope.isManaged = true;
    },
    Omission: (_, member, reading) => leaveOut(member, reading),
    Stub: readStub,
};

function readMember<Type extends Member>(scope: ScopeDraft, member: Type, reading: EnvironmentReading): void {
    const reader = readers[member.$type] as Reader<Type> | undefined;
    reader?.(scope, member, reading);
}

function readPlace(scope: ScopeDraft, node: ast.Place, reading: EnvironmentReading): void {
    let place = scope.children.find((child) => child.place?.name === node.name && child.place.kind === node.kind);
    const template = declaredBy(node.template, reading);
    const pattern = ast.isTemplate(template?.node) ? template.node : undefined;
    if (!place) {
        const technology = node.technology ?? pattern?.technology;
        place = emptyScope({ ...namedParts(node, reading.section), kind: node.kind, technology });
        scope.children.push(place);
    }
    const outer = scope.place?.kind;
    if (outer && !canContain(outer, node.kind)) {
        const values = { inner: message(`kind.${node.kind}`), outer: message(`kind.${outer}`) };
        const at = propertySource(node, 'name', reading.section);
        reading.problems.push(problem('structure', at, message('structure.misplaced', values)));
    }
    if (pattern && template) readMembers(place, node.kind, pattern, { ...reading, section: template.section });
    readMembers(place, node.kind, node, reading);
}

function readSpans(scope: ScopeDraft, node: ast.Spans, reading: EnvironmentReading): void {
    const zones = node.zones.flatMap((zone) => declaredBy(zone, reading) ?? []);
    scope.spans = zones.filter((zone) => ast.isPlace(zone.node) && isSite(zone.node.kind));
    const canSpan = scope.place?.kind === 'cluster' || scope.place?.kind === 'group' || scope.place?.kind === 'pool';
    if (canSpan && scope.spans.length === zones.length) return;
    const text = message('structure.spans-sites');
    reading.problems.push(problem('structure', sourceOf(node, reading.section), text));
}

function readStub(scope: ScopeDraft, node: ast.Stub, reading: EnvironmentReading): void {
    if (scope !== reading.root) {
        const text = message('structure.only-in-environment', { word: 'stub' });
        reading.problems.push(problem('structure', sourceOf(node, reading.section), text));
    }
    const element = reading.elements.get(declaredBy(node.target, reading)?.node);
    if (element) reading.root.stubs.push(element);
}
