import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Aggregate, Element } from '../../model/element.ts';
import { wordOf } from '../../model/value.ts';
import type { ModelRule } from '../rule.ts';
import { type DeploymentUnitOf, deploymentUnits } from './deployment-units.ts';
import { oneArtifact } from './one-artifact.ts';

/** Functions that are deployed apart share the life of one aggregate. */
export const functionFinerThanAggregate: ModelRule = {
    id: 'function-finer-than-aggregate',
    principle: 'placement',
    severity: 'warning',
    scope: 'model',

    *check({ model }) {
        const unitOf = deploymentUnits(model);
        const functions = functionsByPart(model.elements);
        for (const service of model.elements) {
            for (const aggregate of service.aggregates) {
                const own = functions.get(aggregate) ?? [];
                if (!isSplit(own, unitOf)) continue;
                yield {
                    at: aggregate.nameSource,
                    declaration: service.source,
                    about: [aggregate],
                    message: message('rule.function-finer-than-aggregate', {
                        aggregate: aggregate.name,
                        functions: quoted(own),
                    }),
                    related: own.map((each) => ({
                        at: each.nameSource,
                        message: message('related.deployed-as', { function: each.name, unit: unitOf(each) }),
                    })),
                    fixes: oneArtifact(own, aggregate.name),
                };
            }
        }
    },
};

function functionsByPart(elements: readonly Element[]): ReadonlyMap<Aggregate | Element, readonly Element[]> {
    const byPart = new Map<Aggregate | Element, Element[]>();
    for (const element of elements) {
        if (element.kind !== 'function') continue;
        for (const part of new Set(element.implementing)) {
            const others = byPart.get(part);
            if (others) others.push(element);
            else byPart.set(part, [element]);
        }
    }
    return byPart;
}

/** One function for commands and one for queries are two on purpose. */
function isSplit(functions: readonly Element[], unitOf: DeploymentUnitOf): boolean {
    return functions.some((one, index) =>
        functions.slice(index + 1).some((other) => {
            const [left, right] = [wordOf(one.properties, 'handles'), wordOf(other.properties, 'handles')];
            const isOnPurpose = left !== undefined && right !== undefined && left !== right;
            return unitOf(one) !== unitOf(other) && !isOnPurpose;
        }),
    );
}
