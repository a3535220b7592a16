import { type Element, type Interaction, type Saga, type System, type Team, tagsOf } from '../../model/element.ts';
import { type Json, namedJson, propertiesJson } from './json.ts';
import { acceptanceJson } from './settings-json.ts';

export function elementJson(element: Element): Json {
    const { kind, qualifiedName, system, team, properties, interactions, aggregates, implementing } = element;
    return {
        id: qualifiedName,
        kind,
        ...namedJson(element),
        system: system?.qualifiedName,
        team: team?.name,
        tags: tagsOf(element),
        properties: propertiesJson(properties),
        aggregates: aggregates.map((aggregate) => ({
            id: aggregate.qualifiedName,
            ...namedJson(aggregate),
            properties: propertiesJson(aggregate.properties),
        })),
        implements: implementing.map((whole) => whole.qualifiedName),
        interactions: interactions.map(interactionJson),
        acceptances: element.acceptances.map(acceptanceJson),
    };
}

function interactionJson({ kind, to, protocol, path, aggregate, properties }: Interaction): Json {
    return {
        kind,
        to: to.qualifiedName,
        protocol,
        path,
        aggregate: aggregate?.qualifiedName,
        properties: propertiesJson(properties),
    };
}

export function teamJson(team: Team): Json {
    return { ...namedJson(team), properties: propertiesJson(team.properties) };
}

export function systemJson(system: System): Json {
    return {
        id: system.qualifiedName,
        ...namedJson(system),
        parent: system.parent?.qualifiedName,
        team: system.team?.name,
        properties: propertiesJson(system.properties),
    };
}

export function sagaJson(saga: Saga): Json {
    return {
        ...namedJson(saga),
        changes: saga.participants.map(({ qualifiedName }) => qualifiedName),
        properties: propertiesJson(saga.properties),
    };
}
