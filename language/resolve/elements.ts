import * as ast from '../grammar/generated/ast.ts';
import type { Element, Interaction, Named, Team } from '../model/element.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { documentationOf, propertySource, sourceOf } from '../syntax/source-of.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy, type Located, type Reading } from './reading.ts';

export interface Logical {
    readonly teams: readonly Team[];
    readonly elements: readonly Element[];
    /** From the syntax of an element to the element. */
    readonly elementBySyntax: ReadonlyMap<unknown, Element>;
}

/** What exists, with who talks to whom. */
export function resolveElements(sections: readonly FileSection[], reading: Reading): Logical {
    const teamBySyntax = new Map<unknown, Team>();
    const drafts: ElementDraft[] = [];
    for (const section of sections) {
        const { declaration } = section.parsed;
        if (ast.isTeam(declaration)) teamBySyntax.set(declaration, readTeam({ node: declaration, section }, reading));
        if (ast.isElement(declaration)) drafts.push({ node: declaration, section, interactions: [], inbound: [] });
    }
    const elementBySyntax = new Map<unknown, Element>();
    for (const draft of drafts) elementBySyntax.set(draft.node, readElement(draft, teamBySyntax, reading));
    const inboundOf = new Map(drafts.map((draft) => [elementBySyntax.get(draft.node), draft.inbound]));
    for (const draft of drafts) readInteractions(draft, elementBySyntax, inboundOf, reading);
    return { teams: [...teamBySyntax.values()], elements: [...elementBySyntax.values()], elementBySyntax };
}

interface ElementDraft extends Located<ast.Element> {
    readonly interactions: Interaction[];
    readonly inbound: Interaction[];
}

type NamedSyntax = ast.Declaration | ast.Place | ast.Balancer;

export function namedParts(node: NamedSyntax, section: FileSection): Named {
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

function readElement(
    { node, section, interactions, inbound }: ElementDraft,
    teams: ReadonlyMap<unknown, Team>,
    reading: Reading,
): Element {
    const named = namedParts(node, section);
    const teamReference = node.members.find(ast.isTeamProperty)?.team;
    return {
        kind: node.kind,
        ...named,
        team: teams.get(declaredBy(teamReference, reading)?.node),
        properties: readProperties(node, node.kind, section, reading),
        interactions,
        inbound,
        acceptances: readAcceptances(node.members, named.source, section, reading),
    };
}

function readInteractions(
    draft: ElementDraft,
    elements: ReadonlyMap<unknown, Element>,
    inboundOf: ReadonlyMap<Element | undefined, Interaction[]>,
    reading: Reading,
): void {
    const from = elements.get(draft.node);
    for (const node of draft.node.members.filter(ast.isInteraction)) {
        const { section } = draft;
        const source = sourceOf(node, section);
        const properties = readProperties(node, node.kind, section, reading);
        readAcceptances(node.members, source, section, reading);
        const to = elements.get(declaredBy(node.target, reading)?.node);
        if (!from || !to) continue;
        const targetSource = propertySource(node, 'target', section);
        const interaction = { kind: node.kind, from, to, protocol: node.protocol, properties, source, targetSource };
        draft.interactions.push(interaction);
        if (from !== to) inboundOf.get(to)?.push(interaction);
    }
}
