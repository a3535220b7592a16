import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { Element } from '../model/element.ts';
import type { InstanceCount, Sidecar } from '../model/environment.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { namedParts } from './elements.ts';
import { type AccessDraft, type RunDraft, type ScopeDraft, scopesIn } from './environment-draft.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy } from './reading.ts';

export function readRun(scope: ScopeDraft, node: ast.Run, reading: EnvironmentReading): void {
    const { section, elements } = reading;
    const source = sourceOf(node, section);
    const own = partsOf(node, reading);
    const acceptances = readAcceptances(node.members, source, section, reading);
    const element = elements.get(declaredBy(node.target, reading)?.node);
    if (!element) return;
    const template = templateParts(node, reading);
    const inherited = inheritedRun(scope, element, node, reading);
    const count = node.count ?? template.count;
    const run: RunDraft = {
        element,
        instances: count === undefined ? (inherited?.run.instances ?? unstated) : countOf(count),
        properties: new Map([...(inherited?.run.properties ?? []), ...template.properties, ...own.properties]),
        access: accessesOf(inherited?.run, [...template.access, ...own.access]),
        sidecars: [...(inherited?.run.sidecars ?? []), ...template.sidecars, ...own.sidecars],
        source,
        targetSource: propertySource(node, 'target', section),
        acceptances: [...template.acceptances, ...acceptances],
        isInherited: false,
    };
    if (inherited) inherited.scope.runs = inherited.scope.runs.map((other) => (other === inherited.run ? run : other));
    else scope.runs.push(run);
}

type RunParts = Pick<RunDraft, 'properties' | 'access' | 'sidecars'>;

/** What a block of `run` or of a template for it says. */
function partsOf(node: ast.Run | ast.Template, reading: EnvironmentReading): RunParts {
    const members: readonly { readonly $type: string }[] = node.members;
    return {
        properties: readProperties(node, 'run', reading.section, reading),
        access: members.filter(ast.isNodeAccess).flatMap((access) => accessOf(access, reading)),
        sidecars: members.filter(ast.isSidecar).map((sidecar) => readSidecar(sidecar, reading)),
    };
}

function templateParts(
    node: ast.Run,
    reading: EnvironmentReading,
): RunParts & Pick<RunDraft, 'acceptances'> & { count?: string } {
    const template = declaredBy(node.template, reading);
    if (!ast.isTemplate(template?.node)) return { properties: new Map(), access: [], sidecars: [], acceptances: [] };
    const { node: pattern, section } = template;
    const there = { ...reading, section };
    const acceptances = readAcceptances(pattern.members, sourceOf(pattern, section), section, there);
    return {
        ...partsOf(pattern, there),
        acceptances,
        ...(pattern.count === undefined ? {} : { count: pattern.count }),
    };
}

/** A pin takes the place of inherited ones of its kind. */
function accessesOf(inherited: RunDraft | undefined, stated: readonly AccessDraft[]): readonly AccessDraft[] {
    const kept = inherited?.access.filter(({ kind }) => !stated.some((each) => each.kind === kind)) ?? [];
    return [...kept, ...stated];
}

/** What `run` changes: the placement of the same place, or, written directly in the environment, the only one of all. */
function inheritedRun(scope: ScopeDraft, element: Element, node: ast.Run, reading: EnvironmentReading) {
    const inherited = scope === reading.root ? (inheritedRuns(scope).get(element) ?? []) : inheritedIn(scope);
    const found = inherited.filter((each) => each.run.element === element && each.scope.runs.includes(each.run));
    const direct = found.find((each) => each.scope === scope);
    if (direct || found.length <= 1) return direct ?? found[0];
    const places = found.map((each) => each.scope.place?.name ?? '');
    const text = message('structure.several-placements', { element: element.name, places });
    reading.problems.push(problem('structure', propertySource(node, 'target', reading.section), text));
    return undefined;
}

interface InheritedRun {
    readonly scope: ScopeDraft;
    readonly run: RunDraft;
}

const known = new WeakMap<ScopeDraft, ReadonlyMap<Element, readonly InheritedRun[]>>();

/** All that an environment has inherited, by element; some of it may have been changed or left out since. */
function inheritedRuns(root: ScopeDraft): ReadonlyMap<Element, readonly InheritedRun[]> {
    const runs = known.get(root) ?? Map.groupBy([...scopesIn(root)].flatMap(inheritedIn), ({ run }) => run.element);
    known.set(root, runs);
    return runs;
}

function inheritedIn(scope: ScopeDraft): InheritedRun[] {
    return scope.runs.filter(({ isInherited }) => isInherited).map((run) => ({ scope, run }));
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
    const targetSource = propertySource(node, 'target', section);
    return [{ kind: node.kind, target, source: sourceOf(node, section), targetSource }];
}

export function readSidecar(node: ast.Sidecar, reading: EnvironmentReading): Sidecar {
    const { section } = reading;
    const named = namedParts(node, section);
    readAcceptances(node.members, named.source, section, reading);
    const properties = readProperties(node, 'sidecar', section, reading);
    return { kind: 'sidecar', ...named, technology: node.technology, properties };
}
