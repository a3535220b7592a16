import { message } from '../../messages/message.ts';
import { type Aggregate, type Element, isWorkload } from '../../model/element.ts';
import type { Model, Pipeline } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { mayBeOneService } from '../facts/may-be-one-service.ts';
import { someOf } from '../facts/some-of.ts';
import type { Fix, ModelRule } from '../rule.ts';

/** Services that leave in one release wait for each other. */
export const pipelineSharedByServices: ModelRule = {
    id: 'pipeline-shared-by-services',
    principle: 'automation',
    severity: 'warning',
    scope: 'model',

    *check({ model }) {
        const isOneService = mayBeOneService(model);
        for (const pipeline of model.pipelines) {
            const release = wordOf(pipeline.properties, 'release');
            if (release === 'separately' || wordOf(pipeline.properties, 'purpose') === 'infrastructure') continue;
            if (pipeline.elements.length === 0 && release !== 'together') continue;
            const services = releasedBy(pipeline, model);
            if (isOneService(services)) continue;
            yield {
                at: pipeline.nameSource,
                declaration: pipeline.source,
                message: message('rule.pipeline-shared-by-services', {
                    pipeline: pipeline.name,
                    services: someOf(services),
                }),
                fixes: [releaseSeparately(pipeline)],
            };
        }
    },
};

/** The services that it delivers; the functions of a service are that service. */
function releasedBy({ elements, stages }: Pipeline, model: Model): Element[] {
    const delivered = elements.length > 0 ? elements : elementsIn(stages);
    const services = delivered.filter(isWorkload).flatMap((element) => servicesOf(element, model));
    return [...new Set(services)];
}

function elementsIn(stages: Pipeline['stages']): Element[] {
    return stages.flatMap(({ environment }) => environment.placements.map(({ element }) => element));
}

function servicesOf(element: Element, { elements }: Model): Element[] {
    const owners = element.implementing.flatMap((part) => ownerOf(part, elements) ?? []);
    return owners.length > 0 ? owners : [element];
}

function ownerOf(part: Aggregate | Element, elements: readonly Element[]): Element | undefined {
    return part.kind === 'aggregate' ? elements.find(({ aggregates }) => aggregates.includes(part)) : part;
}

function releaseSeparately({ source, properties, name }: Pipeline): Fix {
    return {
        title: message('fix.release-separately', { name }),
        kind: 'suggestion',
        changes: [
            {
                kind: 'set-property',
                of: source,
                existing: properties.get('release')?.valueSource,
                key: 'release',
                value: 'separately',
            },
        ],
    };
}
