import type { Environment, Stack, TrafficPath } from '../../model/environment.ts';
import { type Json, namedJson, propertiesJson } from './json.ts';
import { placeIds } from './place-ids.ts';
import { automationJson, balancerJson, dataNodeJson, type IdOf, placeJson, placementJson } from './places-json.ts';
import { acceptanceJson } from './settings-json.ts';

export function environmentJson(environment: Environment): Json {
    const idOf = placeIds(environment);
    const { tier, team, isProductionLike, base, properties, places, placements, balancers, dataNodes, stubs } =
        environment;
    return {
        ...namedJson(environment),
        tier,
        isProductionLike,
        team: team?.name,
        like: base?.name,
        properties: propertiesJson(properties),
        places: places.map((place) => placeJson(place, idOf)),
        placements: placements.filter(({ place }) => !place).map((each) => placementJson(each, idOf)),
        balancers: balancers.filter(({ place }) => !place).map((each) => balancerJson(each, idOf)),
        dataNodes: dataNodes.filter(({ place }) => !place).map((each) => dataNodeJson(each, idOf)),
        stubs: stubs.map(({ qualifiedName }) => qualifiedName),
        stacks: environment.stacks.map((each) => stackJson(each, idOf)),
        provisionedBy: environment.provisioning.map(automationJson),
        reconciledBy: environment.reconciliation.map(automationJson),
        paths: environment.paths.map((each) => pathJson(each, idOf)),
        acceptances: environment.acceptances.map(acceptanceJson),
    };
}

function stackJson(stack: Stack, idOf: IdOf): Json {
    const { tool, team, coversEverything, covered, coveredBalancers, properties, acceptances } = stack;
    return {
        ...namedJson(stack),
        tool,
        team: team?.name,
        coversEverything,
        covers: [...covered, ...coveredBalancers].map(idOf),
        properties: propertiesJson(properties),
        acceptances: acceptances.map(acceptanceJson),
    };
}

function pathJson({ interaction, from, through, to, answeredBy }: TrafficPath, idOf: IdOf): Json {
    return {
        interaction: {
            from: interaction.from.qualifiedName,
            kind: interaction.kind,
            to: interaction.to.qualifiedName,
            protocol: interaction.protocol,
            path: interaction.path,
        },
        from: from.map(idOf),
        through: through.map(idOf),
        to: to.map(idOf),
        answeredBy,
    };
}
