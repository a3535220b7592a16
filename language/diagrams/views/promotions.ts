import { titleOf } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Pipeline, Stage, Step } from '../../model/model.ts';
import type { Edge, Node } from '../diagram.ts';
import { environmentId } from './environment-id.ts';
import { named } from './named.ts';
import type { Say } from './scene.ts';

/** The work on the ways of all pipelines; what several pipelines do alike is one step. */
export function stepNodes(pipelines: readonly Pipeline[], say: Say): Node[] {
    const nodes = new Map<string, Node>();
    for (const pipeline of pipelines) {
        for (const step of pipeline.steps) {
            const id = stepId(step, pipeline);
            if (nodes.has(id)) continue;
            const { title, source } = step;
            nodes.set(id, { type: 'node', kind: 'step', id, title, details: [workerText(step, say)], source });
        }
    }
    return [...nodes.values()];
}

/** From stage to stage by way of the steps before each; pipelines that go the same way are one arrow with their names. */
export function promotionEdges(pipelines: readonly Pipeline[], say: Say): Edge[] {
    const ways = pipelines.flatMap((pipeline) => waysOf(pipeline));
    const alike = Map.groupBy(ways, ({ from, to, gate }) => JSON.stringify([from, to, gate]));
    return [...alike.values()].flatMap(([way, ...others]) => {
        if (!way) return [];
        const { from, to, gate, source } = way;
        const titles = [...new Set([way, ...others].map(({ pipeline }) => titleOf(pipeline)))];
        const verbs = pipelines.length > 1 ? pipelineNames(titles, say) : [];
        return [{ kind: 'promotion', from, to, verbs, means: gate === undefined ? [] : [gateText(gate, say)], source }];
    });
}

/** The pipelines that start here of which no arrow tells: it is their only stage, or has a gate, and no step leads to it. */
export function startLines(environment: Environment, pipelines: readonly Pipeline[], say: Say): string[] {
    const starts = pipelines.flatMap((pipeline) => {
        const [first] = pipeline.stages;
        if (first?.environment.name !== environment.name || stepsBefore(first, 0, pipeline).length > 0) return [];
        if (first.gate === undefined && pipeline.stages.length > 1) return [];
        return [{ title: titleOf(pipeline), gate: first.gate }];
    });
    return Array.from(
        Map.groupBy(starts, ({ gate }) => gate),
        ([gate, alike]) => {
            const names = named([...new Set(alike.map(({ title }) => title))], say);
            if (gate === undefined) return say('diagram.starts', { names });
            return say('diagram.starts-gated', { names, gate: gateText(gate, say) });
        },
    );
}

interface Way {
    readonly pipeline: Pipeline;
    readonly from: string;
    readonly to: string;
    readonly gate: string | undefined;
    readonly source: Edge['source'];
}

/** What is agreed to stands at the end of the way into a stage. */
function waysOf(pipeline: Pipeline): Way[] {
    return pipeline.stages.flatMap((stage, index) => {
        const earlier = pipeline.stages[index - 1];
        const steps = stepsBefore(stage, index, pipeline).map((step) => stepId(step, pipeline));
        const start = earlier ? [environmentId(earlier.environment)] : [];
        const stops = [...new Set([...start, ...steps, environmentId(stage.environment)])];
        return stops.slice(1).map((to, at): Way => {
            const gate = at === stops.length - 2 ? stage.gate : undefined;
            return { pipeline, from: stops[at] ?? to, to, gate, source: stage.source };
        });
    });
}

/** A step that names no environment comes before the first. */
function stepsBefore({ environment }: Stage, index: number, { steps }: Pipeline): Step[] {
    return steps.filter((step) => (step.environment ? step.environment === environment : index === 0));
}

/** A step that leads to no stage of its pipeline belongs to this pipeline alone. */
function stepId({ title, worker, environment }: Step, { name, stages }: Pipeline): string {
    const target: Environment | undefined = environment ?? stages[0]?.environment;
    return `step ${title} by ${worker} in ${target?.name ?? name}`;
}

function workerText({ worker }: Step, say: Say): string {
    return worker === 'hand' ? say('diagram.step-by-hand') : say('diagram.step-by', { worker });
}

function gateText(gate: string, say: Say): string {
    return gate === 'approval' || gate === 'manual' ? say(`diagram.gate.${gate}`) : gate;
}

function pipelineNames(titles: readonly string[], say: Say): string[] {
    return titles.length <= mostNames ? [...titles] : [say('diagram.pipelines', { count: titles.length })];
}

const mostNames = 3;
