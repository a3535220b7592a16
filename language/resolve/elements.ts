import * as ast from '../grammar/generated/ast.ts';
import type { Acceptance } from '../model/acceptance.ts';
import { AskedProperties } from '../model/asked.ts';
import type { Aggregate, Element, Interaction, Named, Saga, System, Team } from '../model/element.ts';
import type { Property } from '../model/value.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { documentationOf, propertySource, sourceOf } from '../syntax/source-of.ts';
import { checkMembers } from './check-members.ts';
import { type ElementDraft, elementDrafts, type LogicalSyntax, type SystemSyntax } from './element-drafts.ts';
import type { NoteBook } from './note-book.ts';
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
    /** For reading a part again. */
    readonly maps: LogicalMaps;
}

/** What syntax became. */
export interface LogicalMaps {
    readonly teams: Map<unknown, Team>;
    readonly systems: Map<unknown, System>;
    readonly elements: Map<unknown, Element>;
    readonly aggregates: Map<unknown, Aggregate>;
    readonly sagas: Map<unknown, Saga>;
}

/** What exists, with who talks to whom. */
export function resolveElements(sections: readonly FileSection[], notes: NoteBook): Logical {
    const syntax = elementDrafts(sections);
    const maps: LogicalMaps = {
        teams: new Map(),
        systems: new Map(),
        elements: new Map(),
        aggregates: new Map(),
        sagas: new Map(),
    };
    readThings(syntax, maps, notes);
    const inbound = new Map(syntax.elements.map((draft) => [maps.elements.get(draft.node), draft.inbound]));
    for (const draft of syntax.elements) connect(draft, maps, inbound, notes);
    for (const saga of syntax.sagas) maps.sagas.set(saga.node, readSaga(saga, maps, notes.readingOf(saga.node)));
    return {
        teams: [...maps.teams.values()],
        systems: [...maps.systems.values()],
        elements: [...maps.elements.values()],
        sagas: [...maps.sagas.values()],
        elementBySyntax: maps.elements,
        teamBySyntax: maps.teams,
        maps,
    };
}

function readThings({ teams, systems, elements }: LogicalSyntax, maps: LogicalMaps, notes: NoteBook): void {
    for (const team of teams) maps.teams.set(team.node, readTeam(team, notes.readingOf(team.node)));
    for (const system of systems) maps.systems.set(system.node, readSystem(system, maps, notes.readingOf(system.node)));
    for (const draft of elements) maps.elements.set(draft.node, readElement(draft, maps, notes.readingOf(draft.node)));
}

interface NamedSyntax {
    readonly name: string;
    readonly title?: string;
}

/** All of it counts from the beginning of the section, so it is read once. */
const knownParts = new WeakMap<NamedSyntax, Named>();

export function namedParts(node: NamedSyntax & Parameters<typeof sourceOf>[0], section: FileSection): Named {
    const known = knownParts.get(node);
    if (known) return known;
    const parts = readNamedParts(node, section);
    knownParts.set(node, parts);
    return parts;
}

function readNamedParts(node: NamedSyntax & Parameters<typeof sourceOf>[0], section: FileSection): Named {
    return {
        name: node.name,
        title: node.title,
        documentation: documentationOf(node, section.text),
        source: sourceOf(node, section),
        nameSource: propertySource(node, 'name', section),
    };
}

export function readTeam({ node, section }: Located<ast.Team>, reading: Reading): Team {
    const properties = readProperties(node, 'team', section, reading);
    readAcceptances(node.members, sourceOf(node, section), section, reading);
    return { kind: 'team', ...namedParts(node, section), properties };
}

export function readSystem({ node, section, parent, path }: SystemSyntax, maps: LogicalMaps, reading: Reading): System {
    const named = namedParts(node, section);
    readAcceptances(node.members, named.source, section, reading);
    const outer = maps.systems.get(parent);
    return {
        kind: 'system',
        ...named,
        qualifiedName: path.join('.'),
        parent: outer,
        team: teamOf(node, maps.teams, reading) ?? outer?.team,
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

export function readElement(draft: ElementDraft, maps: LogicalMaps, reading: Reading): Element {
    const { node, section, path } = draft;
    const named = namedParts(node, section);
    checkMembers(node, section, reading);
    const system = maps.systems.get(draft.system);
    const blocks = blocksOf({ node, section }, reading);
    const teams = blocks.flatMap((block) => teamOf(block.node, maps.teams, reading) ?? []);
    return {
        kind: node.kind,
        ...named,
        qualifiedName: path.join('.'),
        system,
        team: teams.at(-1) ?? system?.team,
        properties: mergedProperties(blocks, node.kind, reading),
        interactions: draft.interactions,
        inbound: draft.inbound,
        aggregates: readAggregates(draft, maps, reading),
        implementing: draft.implementing,
        acceptances: blocks.flatMap((block) => acceptancesOf(block, reading)),
    };
}

function readAggregates(draft: ElementDraft, maps: LogicalMaps, reading: Reading): Aggregate[] {
    return draft.node.members.filter(ast.isAggregate).map((node) => {
        const aggregate = readAggregate(node, draft, reading);
        maps.aggregates.set(node, aggregate);
        return aggregate;
    });
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
): ReadonlyMap<string, Property> {
    const [own, ...others] = blocks.map(({ node, section }) => readProperties(node, kind, section, reading));
    if (own && others.length === 0) return own;
    return new AskedProperties([own, ...others].flatMap((properties) => [...(properties ?? [])]));
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
function connect(
    draft: ElementDraft,
    maps: LogicalMaps,
    inbound: ReadonlyMap<Element | undefined, Interaction[]>,
    notes: NoteBook,
): void {
    const from = maps.elements.get(draft.node);
    if (!from) return;
    const { interactions, implementing } = connectionsOf(draft, from, maps, notes.readingOf(draft.node));
    draft.interactions.push(...interactions);
    draft.implementing.push(...implementing);
    for (const interaction of interactions) if (from !== interaction.to) inbound.get(interaction.to)?.push(interaction);
}

export type Connections = Pick<Element, 'interactions' | 'implementing'>;

/** What an element says about others. */
export function connectionsOf(draft: ElementDraft, from: Element, maps: LogicalMaps, reading: Reading): Connections {
    const interactions: Interaction[] = [];
    const implementing: (Aggregate | Element)[] = [];
    for (const { node, section } of blocksOf(draft, reading)) {
        const read = (member: ast.Interaction | ast.Route, aggregate?: Aggregate) => {
            const interaction = readInteraction(member, from, aggregate, section, maps, reading);
            if (interaction) interactions.push(interaction);
        };
        for (const member of node.members) {
            if (ast.isInteraction(member) || ast.isRoute(member)) read(member);
            if (ast.isImplementation(member)) implementing.push(...targetOf(member.target, maps, reading));
            if (!ast.isAggregate(member)) continue;
            for (const inner of member.members.filter(ast.isInteraction)) read(inner, maps.aggregates.get(member));
        }
    }
    return { interactions, implementing };
}

function readInteraction(
    node: ast.Interaction | ast.Route,
    from: Element,
    aggregate: Aggregate | undefined,
    section: FileSection,
    maps: LogicalMaps,
    reading: Reading,
): Interaction | undefined {
    const kind = ast.isRoute(node) ? 'calls' : node.kind;
    const source = sourceOf(node, section);
    const properties = readProperties(node, kind, section, reading);
    readAcceptances(node.members, source, section, reading);
    const to = maps.elements.get(declaredBy(node.target, reading)?.node);
    if (!to) return undefined;
    return {
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
}

function targetOf(reference: unknown, maps: LogicalMaps, reading: Reading): (Aggregate | Element)[] {
    const node = declaredBy(reference, reading)?.node;
    const target = maps.aggregates.get(node) ?? maps.elements.get(node);
    return target ? [target] : [];
}

export function readSaga({ node, section }: Located<ast.Saga>, maps: LogicalMaps, reading: Reading): Saga {
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
