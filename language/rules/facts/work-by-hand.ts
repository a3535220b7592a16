import { type Element, isWorkload } from '../../model/element.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import type { Model, Pipeline, Stage, Step } from '../../model/model.ts';
import type { Source } from '../../model/source.ts';
import type { EnvironmentContext, Severity } from '../rule.ts';
import { isByHand } from './by-hand.ts';

/** What people have to do each time something that runs is delivered to an environment. */
export interface WorkByHand {
    readonly pipeline: Pipeline;
    readonly part: Stage | Step;
    /** Undefined where the whole stage is done by hand. */
    readonly step: Step | undefined;
    readonly at: Source;
    /** What is delivered that way. */
    readonly placements: readonly Placement[];
}

export function workByHand({ model, environment, placements }: EnvironmentContext): WorkByHand[] {
    return model.pipelines.flatMap((pipeline) => {
        const stages = pipeline.stages.filter((stage) => stage.environment === environment && isByHand(stage.gate));
        const steps = pipeline.steps.filter((step) => isByHand(step.worker) && isFor(step, environment, pipeline));
        const delivered = deliveredBy(pipeline, placements);
        if (delivered.length === 0) return [];
        return [
            ...stages.map((part) => ({ pipeline, part, step: undefined, at: part.source, placements: delivered })),
            ...steps.map((part) => ({ pipeline, part, step: part, at: part.source, placements: delivered })),
        ];
    });
}

/** A step of which nothing more is said is work for the last environment. */
function isFor(step: Step, environment: Environment, { stages }: Pipeline): boolean {
    return (step.environment ?? stages.at(-1)?.environment) === environment;
}

function deliveredBy(
    { elements }: Pipeline,
    placements: ReadonlyMap<Element, readonly Placement[]>,
): readonly Placement[] {
    const delivered = elements.length > 0 ? elements : [...placements.keys()];
    return delivered.flatMap((element) => placements.get(element) ?? []);
}

export function workloadCount({ elements }: Model): number {
    return elements.filter(isWorkload).length;
}

/** What a few people can still do for ten services, they cannot do for more. */
export function severityOfWorkByHand(model: Model): Severity {
    return workloadCount(model) > 10 ? 'error' : 'warning';
}
