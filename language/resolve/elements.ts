import * as ast from '../grammar/generated/ast.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Aggregate, Element, Interaction, Named, Saga, System, Team } from '../model/element.ts';
import type { Property } from '../model/value.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { documentationOf, propertySource, sourceOf } from '../syntax/source-of.ts';
import { type ElementDraft, elementDrafts, type SystemSyntax } from './element-drafts.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy, type Located, type Reading } from './reading.ts';

export interface Logical {
    readonly teams: readonly Team[];
    readonly systems: readonly System[];
    readonly elements: readonly Element[];
    readonly sagas: readonly Saga[];
    /** From the syntax of an element to the element. */
    readonly elementBySyntax: ReadonlyMap<unknown, Element>;
    readonly teamBySyntax: ReadonlyMap<unknown, Team>;
}

/** What exists, with who talks to whom. */
export function resolveElements(sections: readonly FileSection[], reading: Reading): Logical {
    const { teams, systems, elements, sagas } = elementDrafts(sections);
    const teamBySyntax = new Map<unknown, Team>(teams.map((team) => [team.node, readTeam(team, reading)]));
    const bySyntax = new Map<unknown, System>();
    for (const system of systems) bySyntax.set(system.node, readSystem(system, bySyntax, teamBySyntax, reading));
    const maps: Maps = {
        teams: teamBySyntax,
        systems: bySyntax,
        elements: new Map(),
        aggregates: new Map(),
        inbound: new Map(),
    };
    for (const draft of elements) {
        const element = readElement(draft, maps, reading);
        maps.elements.set(draft.node, element);
        maps.inbound.set(element, draft.inbound);
    }
    for (const draft of elements) connect(draft, maps, reading);
    return {
        teams: [...teamBySyntax.values()],
        systems: [...bySyntax.values()],
        elements: [...maps.elements.values()],
        sagas: sagas.map((saga) => readSaga(saga, maps, reading)),
        elementBySyntax: maps.elements,
        teamBySyntax,
    };
}

interface Maps {
    readonly teams: ReadonlyMap<unknown, Team>;
    readonly systems: ReadonlyMap<unknown, System>;
    readonly elements: Map<unknown, Element>;
    readonly aggregates: Map<unknown, Aggregate>;
    /** The lists in which each element's inbound interactions are gathered. */
    readonly inbound: Map<Element, Interaction[]>;
}

interface NamedSyntax {
    readonly name: string;
    readonly title?: string;
}

export function namedParts(node: NamedSyntax & Parameters<typeof sourceOf>[0], section: FileSection): Named {
    return {
        name: node.name,
        title: node.title,
        documentation: documentationOf(node, section.text),
        source: sourceOf(node, section),
        nameSource: propertySource(node, 'name', section),
    };
}

function readTeam({ node, section }: Located<ast.Team>, reading: Reading): Team {
    const properties = readProperties(node, 'team', section, reading);
    readAcceptances(node.members, sourceOf(node, section), section, reading);
    return { kind: 'team', ...namedParts(node, section), properties };
}

function readSystem(
    { node, section, parent, path }: SystemSyntax,
    systems: ReadonlyMap<unknown, System>,
    teams: ReadonlyMap<unknown, Team>,
    reading: Reading,
): System {
    const named = namedParts(node, section);
    readAcceptances(node.members, named.source, section, reading);
    return {
        kind: 'system',
        ...named,
        qualifiedName: path.join('.'),
        parent: systems.get(parent),
        team: teamOf(node, teams, reading) ?? systems.get(parent)?.team,
        properties: readProperties(node, 'system', section, reading),
    };
}

export function teamOf(
    node: { members: readonly { $type: string }[] },
    teams: ReadonlyMap<unknown, Team>,
    reading: Reading,
): Team | undefined {
    return teams.get(declaredBy(node.members.find(ast.isTeamProperty)?.team, reading)?.node);
}

function readElement(draft: ElementDraft, maps: Maps, reading: Reading): Element {
    const { node, section, path } = draft;
    const named = namedParts(node, section);
    const system = maps.systems.get(draft.system);
    const blocks = blocksOf({ node, section }, reading);
    const teams = blocks.flatMap((block) => teamOf(block.node, maps.teams, reading) ?? []);
    const aggregates = node.members.filter(ast.isAggregate).map((each) => readAggregate(each, draft, reading));
    node.members.filter(ast.isAggregate).forEach((each, index) => {
        const aggregate = aggregates[index];
        if (aggregate) maps.aggregates.set(each, aggregate);
    });
    return {
        kind: node.kind,
        ...named,
        qualifiedName: path.join('.'),
        system,
        team: teams.at(-1) ?? system?.team,
        properties: mergedProperties(blocks, node.kind, reading),
        interactions: draft.interactions,
        inbound: draft.inbound,
        aggregates,
        implementing: draft.implementing,
        acceptances: blocks.flatMap((block) => acceptancesOf(block, reading)),
    };
}

type ElementBlock = Located<ast.Element | ast.Template>;

/** The element's own block, and before it that of the template that it is. */
function blocksOf(own: Located<ast.Element>, reading: Reading): ElementBlock[] {
    const template = declaredBy(own.node.template, reading);
    return ast.isTemplate(template?.node) ? [{ node: template.node, section: template.section }, own] : [own];
}

function mergedProperties(
    blocks: readonly ElementBlock[],
    kind: ast.Element['kind'],
    reading: Reading,
): Map<string, Property> {
    return new Map(blocks.flatMap(({ node, section }) => [...readProperties(node, kind, section, reading)]));
}

function acceptancesOf({ node, section }: ElementBlock, reading: Reading): Acceptance[] {
    return readAcceptances(node.members, sourceOf(node, section), section, reading);
}

function readAggregate(node: ast.Aggregate, { section, path }: ElementDraft, reading: Reading): Aggregate {
    const named = namedParts(node, section);
    readAcceptances(node.members, named.source, section, reading);
    const properties = readProperties(node, 'aggregate', section, reading);
    return { kind: 'aggregate', ...named, qualifiedName: [...path, node.name].join('.'), properties };
}

/** Fills in what can be said only when every element is known: who talks to whom, who is a part of what. */
function connect(draft: ElementDraft, maps: Maps, reading: Reading): void {
    const from = maps.elements.get(draft.node);
    if (!from) return;
    for (const { node, section } of blocksOf(draft, reading)) {
        for (const member of node.members) {
            if (ast.isInteraction(member) || ast.isRoute(member))
                addInteraction(member, from, undefined, section, draft, maps, reading);
            if (ast.isImplementation(member)) draft.implementing.push(...targetOf(member.target, maps, reading));
            if (!ast.isAggregate(member)) continue;
            const aggregate = maps.aggregates.get(member);
            for (const inner of member.members.filter(ast.isInteraction)) {
                addInteraction(inner, from, aggregate, section, draft, maps, reading);
            }
        }
    }
}

function addInteraction(
    node: ast.Interaction | ast.Route,
    from: Element,
    aggregate: Aggregate | undefined,
    section: FileSection,
    draft: ElementDraft,
    maps: Maps,
    reading: Reading,
): void {
    const kind = ast.isRoute(node) ? 'calls' : node.kind;
    const source = sourceOf(node, section);
    const properties = readProperties(node, kind, section, reading);
    readAcceptances(node.members, source, section, reading);
    const to = maps.elements.get(declaredBy(node.target, reading)?.node);
    if (!to) return;
    const interaction: Interaction = {
        kind,
        from,
        to,
        protocol: ast.isRoute(node) ? undefined : node.protocol,
        path: ast.isRoute(node) ? node.path : undefined,
        aggregate,
        properties,
        source,
        targetSource: propertySource(node, 'target', section),
    };
    draft.interactions.push(interaction);
    if (from !== to) maps.inbound.get(to)?.push(interaction);
}

function targetOf(reference: unknown, maps: Maps, reading: Reading): (Aggregate | Element)[] {
    const node = declaredBy(reference, reading)?.node;
    const target = maps.aggregates.get(node) ?? maps.elements.get(node);
    return target ? [target] : [];
}

function readSaga({ node, section }: Located<ast.Saga>, maps: Maps, reading: Reading): Saga {
    const named = namedParts(node, section);
    readAcceptances(node.members, named.source, section, reading);
    const changed = node.members.filter(ast.isParticipation).flatMap(({ targets }) => targets);
    return {
        kind: 'saga',
        ...named,
        participants: changed.flatMap((target) => targetOf(target, maps, reading)),
        properties: readProperties(node, 'saga', section, reading),
    };
}
