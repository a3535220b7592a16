import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { Element } from '../model/element.ts';
import type { Automation, InstanceCount } from '../model/environment.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { namedParts } from './elements.ts';
import {
    type AccessDraft,
    type BalancerDraft,
    type DataNodeDraft,
    emptyScope,
    type RunDraft,
    type ScopeDraft,
    scopesIn,
} from './environment-draft.ts';
import { canContain, isSite } from './nesting.ts';
import type { Owner } from './property-schema.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy, type Reading } from './reading.ts';

export interface EnvironmentReading extends Reading {
    readonly elements: ReadonlyMap<unknown, Element>;
    /** The whole environment, where something inherited is looked for. */
    readonly root: ScopeDraft;
    readonly section: FileSection;
}

/** Adds what stands in a block to its place: new things are added, inherited ones changed or left out. */
export function readMembers(
    scope: ScopeDraft,
    owner: Owner,
    block: ast.Environment | ast.Place,
    reading: EnvironmentReading,
): void {
    const { section } = reading;
    scope.syntax.push(block);
    for (const [key, property] of readProperties(block, owner, section, reading)) scope.properties.set(key, property);
    scope.acceptances.push(...readAcceptances(block.members, sourceOf(block, section), section, reading));
    // Stating a tool again replaces what is inherited; several statements in one block hold together.
    if (block.members.some(ast.isProvisioning)) scope.provisioning = [];
    if (block.members.some(ast.isReconciliation)) scope.reconciliation = [];
    for (const member of block.members) readMember(scope, member, reading);
}

function readMember(scope: ScopeDraft, member: ast.EnvironmentMember, reading: EnvironmentReading): void {
    switch (member.$type) {
        case 'Place':
            readPlace(scope, member, reading);
            return;
        case 'Run':
            readRun(scope, member, reading);
            return;
        case 'Balancer':
            readBalancer(scope, member, reading);
            return;
        case 'DataNode':
            readDataNode(scope, member, reading);
            return;
        case 'Spans':
            readSpans(scope, member, reading);
            return;
        case 'Provisioning':
            scope.provisioning.push(automationOf(member, reading.section));
            return;
        case 'Reconciliation':
            scope.reconciliation.push(automationOf(member, reading.section));
            return;
        case 'Managed':
            scope.isManaged = true;
            return;
        case 'Omission':
            leaveOut(member, reading);
            return;
        case 'Stub':
            readStub(scope, member, reading);
            return;
        default:
            return;
    }
}

function readPlace(scope: ScopeDraft, node: ast.Place, reading: EnvironmentReading): void {
    let place = scope.children.find((child) => child.place?.name === node.name && child.place.kind === node.kind);
    if (!place) {
        place = emptyScope({ ...namedParts(node, reading.section), kind: node.kind, technology: node.technology });
        scope.children.push(place);
    }
    const outer = scope.place?.kind;
    if (outer && !canContain(outer, node.kind)) {
        const values = { inner: message(`kind.${node.kind}`), outer: message(`kind.${outer}`) };
        const at = propertySource(node, 'name', reading.section);
        reading.problems.push(problem('structure', at, message('structure.misplaced', values)));
    }
    readMembers(place, node.kind, node, reading);
}

function readRun(scope: ScopeDraft, node: ast.Run, reading: EnvironmentReading): void {
    const { section, elements } = reading;
    const source = sourceOf(node, section);
    const properties = readProperties(node, 'run', section, reading);
    const acceptances = readAcceptances(node.members, source, section, reading);
    const element = elements.get(declaredBy(node.target, reading)?.node);
    if (!element) return;
    const inherited = inheritedRun(scope, element, node, reading);
    const run: RunDraft = {
        element,
        instances: node.count === undefined ? (inherited?.run.instances ?? unstated) : countOf(node.count),
        properties: new Map([...(inherited?.run.properties ?? []), ...properties]),
        access: node.members.filter(ast.isNodeAccess).flatMap((access) => accessOf(access, reading)),
        source,
        targetSource: propertySource(node, 'target', section),
        acceptances,
        isInherited: false,
    };
    if (inherited) inherited.scope.runs = inherited.scope.runs.map((other) => (other === inherited.run ? run : other));
    else scope.runs.push(run);
}

/** What `run` changes: the placement of the same place, or, written directly in the environment, the only one of all. */
function inheritedRun(scope: ScopeDraft, element: Element, node: ast.Run, reading: EnvironmentReading) {
    const searched = scope === reading.root ? [...scopesIn(scope)] : [scope];
    const found = searched.flatMap((each) => {
        return each.runs
            .filter((run) => run.isInherited && run.element === element)
            .map((run) => ({ scope: each, run }));
    });
    const direct = found.find((each) => each.scope === scope);
    if (direct || found.length <= 1) return direct ?? found[0];
    const places = found.map((each) => each.scope.place?.name ?? '');
    const text = message('structure.several-placements', { element: element.name, places });
    reading.problems.push(problem('structure', propertySource(node, 'target', reading.section), text));
    return undefined;
}

const unstated: InstanceCount = { min: 1, max: 1, isStated: false };

function countOf(text: string): InstanceCount {
    const [min = 1, max = min] = text.slice(1).split('..').map(Number);
    return { min, max, isStated: true };
}

function accessOf(node: ast.NodeAccess, reading: EnvironmentReading): AccessDraft[] {
    const target = declaredBy(node.target, reading);
    if (!target) return [];
    const { section } = reading;
    return [
        {
            kind: node.kind,
            target,
            source: sourceOf(node, section),
            targetSource: propertySource(node, 'target', section),
        },
    ];
}

function readSpans(scope: ScopeDraft, node: ast.Spans, reading: EnvironmentReading): void {
    const zones = node.zones.flatMap((zone) => declaredBy(zone, reading) ?? []);
    scope.spans = zones.filter((zone) => ast.isPlace(zone.node) && isSite(zone.node.kind));
    if (scope.place?.kind === 'cluster' && scope.spans.length === zones.length) return;
    const text = message('structure.spans-sites');
    reading.problems.push(problem('structure', sourceOf(node, reading.section), text));
}

function readBalancer(scope: ScopeDraft, node: ast.Balancer, reading: EnvironmentReading): void {
    const { section, elements } = reading;
    const named = namedParts(node, section);
    const balancer: BalancerDraft = {
        ...named,
        syntax: node,
        technology: node.technology,
        targets: node.targets.flatMap((target) => elements.get(declaredBy(target, reading)?.node) ?? []),
        provisioning: node.members.filter(ast.isProvisioning).map((member) => automationOf(member, section)),
        properties: readProperties(node, 'balancer', section, reading),
        acceptances: readAcceptances(node.members, named.source, section, reading),
    };
    scope.balancers = [...scope.balancers.filter(({ name }) => name !== node.name), balancer];
}

function readDataNode(scope: ScopeDraft, node: ast.DataNode, reading: EnvironmentReading): void {
    const { section, elements } = reading;
    const source = sourceOf(node, section);
    const properties = readProperties(node, node.role, section, reading);
    const acceptances = readAcceptances(node.members, source, section, reading);
    const database = elements.get(declaredBy(node.database, reading)?.node);
    if (!database) return;
    const dataNode: DataNodeDraft = {
        syntax: node,
        role: node.role,
        name: node.name,
        database,
        location: declaredBy(node.location, reading),
        properties,
        source,
        databaseSource: propertySource(node, 'database', section),
        acceptances,
    };
    scope.dataNodes.push(dataNode);
}

function automationOf(node: ast.Provisioning | ast.Reconciliation, section: FileSection): Automation {
    return { tool: node.tool, origin: node.origin, source: sourceOf(node, section) };
}

function leaveOut(node: ast.Omission, reading: EnvironmentReading): void {
    const declared = declaredBy(node.target, reading);
    if (!declared) return;
    const element = reading.elements.get(declared.node);
    let isGone = false;
    for (const scope of scopesIn(reading.root)) {
        const before = scope.children.length + scope.runs.length + scope.balancers.length + scope.dataNodes.length;
        scope.children = scope.children.filter(({ syntax }) => !syntax.includes(declared.node));
        scope.runs = scope.runs.filter((run) => run.element !== element);
        scope.balancers = scope.balancers.filter(
            ({ syntax, targets }) => syntax !== declared.node && !isOnly(targets, element),
        );
        scope.dataNodes = scope.dataNodes.filter(
            ({ syntax, database }) => syntax !== declared.node && database !== element,
        );
        const after = scope.children.length + scope.runs.length + scope.balancers.length + scope.dataNodes.length;
        isGone ||= after < before;
    }
    if (isGone) return;
    const text = message('structure.nothing-left-out', { name: declared.name });
    reading.problems.push(problem('structure', sourceOf(node, reading.section), text, { severity: 'warning' }));
}

function isOnly(targets: readonly Element[], element: Element | undefined): boolean {
    return element !== undefined && targets.length > 0 && targets.every((target) => target === element);
}

function readStub(scope: ScopeDraft, node: ast.Stub, reading: EnvironmentReading): void {
    if (scope !== reading.root) {
        const text = message('structure.only-in-environment', { word: 'stub' });
        reading.problems.push(problem('structure', sourceOf(node, reading.section), text));
    }
    const element = reading.elements.get(declaredBy(node.target, reading)?.node);
    if (element) reading.root.stubs.push(element);
}
