import type { Identified } from '../../diagrams/views/identities.ts';
import type { Automation, Balancer, DataNode, Place, Placement, Sidecar } from '../../model/environment.ts';
import { type Json, namedJson, propertiesJson } from './json.ts';
import { acceptanceJson } from './settings-json.ts';

export type IdOf = (thing: Identified) => string;

/** A place with everything in it. */
export function placeJson(place: Place, idOf: IdOf): Json {
    const { kind, technology, team, isManaged, spans, feeds, hosted, sidecars, properties } = place;
    return {
        id: idOf(place),
        kind,
        ...namedJson(place),
        technology,
        team: team?.name,
        isManaged,
        spans: spans.map(idOf),
        feeds: feeds.map(idOf),
        hosts: hosted.map(({ qualifiedName }) => qualifiedName),
        sidecars: sidecars.map(sidecarJson),
        provisionedBy: place.provisioning.map(automationJson),
        reconciledBy: place.reconciliation.map(automationJson),
        properties: propertiesJson(properties),
        balancers: place.balancers.map((each) => balancerJson(each, idOf)),
        placements: place.placements.map((each) => placementJson(each, idOf)),
        dataNodes: place.dataNodes.map((each) => dataNodeJson(each, idOf)),
        places: place.children.map((each) => placeJson(each, idOf)),
        acceptances: place.acceptances.map(acceptanceJson),
    };
}

export function placementJson(placement: Placement, idOf: IdOf): Json {
    const { element, instances, properties, access, sidecars, acceptances } = placement;
    const { min, max, isStated } = instances;
    return {
        id: idOf(placement),
        element: element.qualifiedName,
        instances: { min, max, isStated },
        properties: propertiesJson(properties),
        access: access.map(({ kind, node }) => ({ kind, node: idOf(node) })),
        sidecars: sidecars.map(sidecarJson),
        acceptances: acceptances.map(acceptanceJson),
    };
}

export function balancerJson(balancer: Balancer, idOf: IdOf): Json {
    const { form, technology, targets, leadsTo, provisioning, properties, acceptances } = balancer;
    return {
        id: idOf(balancer),
        ...namedJson(balancer),
        form,
        technology,
        targets: targets.map(({ qualifiedName }) => qualifiedName),
        leadsTo: leadsTo.map(idOf),
        provisionedBy: provisioning.map(automationJson),
        properties: propertiesJson(properties),
        acceptances: acceptances.map(acceptanceJson),
    };
}

export function dataNodeJson(node: DataNode, idOf: IdOf): Json {
    const { role, name, database, location, properties, acceptances } = node;
    return {
        id: idOf(node),
        role,
        name,
        database: database.qualifiedName,
        location: location && idOf(location),
        properties: propertiesJson(properties),
        acceptances: acceptances.map(acceptanceJson),
    };
}

export function automationJson({ tool, origin }: Automation): Json {
    return { tool, origin };
}

function sidecarJson(sidecar: Sidecar): Json {
    return { ...namedJson(sidecar), technology: sidecar.technology, properties: propertiesJson(sidecar.properties) };
}
