import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element, Saga } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import type { ModelRule } from '../rule.ts';
import { serviceOf } from '../zero-downtime/service-of.ts';
import { type DeploymentUnitOf, deploymentUnits } from './deployment-units.ts';
import { oneArtifact } from './one-artifact.ts';

/** What one saga changes inside one service is deployed apart. */
export const sagaAcrossDeploymentUnits: ModelRule = {
    id: 'saga-across-deployment-units',
    principle: 'placement',
    severity: 'warning',
    scope: 'model',

    *check({ model }) {
        const unitOf = deploymentUnits(model);
        for (const saga of model.sagas) {
            if (wordOf(saga.properties, 'style') === 'choreographed') continue;
            const scattered = scatteredParts(saga, model, unitOf);
            if (scattered.length === 0) continue;
            const parts = scattered.map(({ service, elements }) =>
                message('saga-across-deployment-units.part', {
                    units: unitNames(elements, unitOf),
                    service: service.name,
                }),
            );
            yield {
                at: saga.nameSource,
                declaration: saga.source,
                about: [saga],
                message: message('rule.saga-across-deployment-units', { saga: saga.name, parts }),
                related: scattered.flatMap(({ elements }) =>
                    elements.map((each) => ({
                        at: each.nameSource,
                        message: message('related.deployed-as', { function: each.name, unit: unitOf(each) }),
                    })),
                ),
                fixes: asOneUnitEach(scattered),
            };
        }
    },
};

interface Part {
    readonly service: Element;
    readonly elements: readonly Element[];
}

/** The services of which the saga changes several units. */
function scatteredParts({ participants }: Saga, model: Model, unitOf: DeploymentUnitOf): Part[] {
    const serviceFor = serviceOf(model);
    const elements = new Set(participants.flatMap((participant) => deployedFor(participant, model)));
    const byService = Map.groupBy(elements, serviceFor);
    return Array.from(byService, ([service, own]) => ({ service, elements: own })).filter((part) => {
        return new Set(part.elements.map(unitOf)).size > 1;
    });
}

/** The functions that do it, or else its service; only what changes something takes part. */
function deployedFor(participant: Saga['participants'][number], { elements }: Model): Element[] {
    const functions = elements.filter(({ implementing }) => implementing.includes(participant));
    const changing = functions.filter(({ properties }) => wordOf(properties, 'handles') !== 'queries');
    if (changing.length > 0) return changing;
    if (participant.kind === 'aggregate') return elements.filter(({ aggregates }) => aggregates.includes(participant));
    const isElsewhere = participant.aggregates.some((aggregate) => {
        return elements.some(({ implementing }) => implementing.includes(aggregate));
    });
    return isElsewhere ? [] : [participant];
}

function unitNames(elements: readonly Element[], unitOf: DeploymentUnitOf): string[] {
    return quoted([...new Set(elements.map(unitOf))].map((name) => ({ name })));
}

function asOneUnitEach(scattered: readonly Part[]) {
    return scattered.length === 1
        ? scattered.flatMap(({ service, elements }) => oneArtifact(elements, service.name))
        : [];
}
