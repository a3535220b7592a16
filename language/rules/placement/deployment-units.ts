import type { Element } from '../../model/element.ts';
import type { Model, Pipeline } from '../../model/model.ts';
import { textOf } from '../../model/value.ts';

/** What is deployed together: equal units have equal names. */
export type DeploymentUnitOf = (element: Element) => string;

/** An artifact is deployed as a whole; otherwise the pipeline decides, and without one each element is its own unit. */
export function deploymentUnits({ pipelines }: Model): DeploymentUnitOf {
    const own = new Map<Element, Pipeline>();
    for (const pipeline of pipelines) for (const element of pipeline.elements) own.set(element, pipeline);
    const everything = pipelines.find(({ elements }) => elements.length === 0);
    return (element) => {
        const artifact = textOf(element.properties, 'artifact');
        return artifact ?? (own.get(element) ?? everything)?.name ?? element.name;
    };
}
