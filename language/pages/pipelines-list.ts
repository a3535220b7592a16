import { escapedLine } from '../markdown/escaped.ts';
import { titleOf } from '../model/element.ts';
import type { Pipeline, Step } from '../model/model.ts';
import type { PageTopic } from './page-topic.ts';
import type { Say } from './saying.ts';
import { titles } from './titles.ts';

/** Each pipeline with its stages in promotion order, what it delivers, and the work on the way. */
export function pipelinesList({ project, say }: PageTopic): string[] {
    return project.model.pipelines.flatMap((pipeline) => [
        `- **${escapedLine(titleOf(pipeline))}**: ${stagesText(pipeline)}`,
        ...(pipeline.elements.length > 0 ? [`  - ${say('page.delivers', { names: titles(pipeline.elements) })}`] : []),
        ...pipeline.steps.map((step) => `  - ${stepText(step, say)}`),
    ]);
}

function stagesText({ stages }: Pipeline): string {
    const shown = stages.map(({ environment, gate }) => {
        const title = escapedLine(titleOf(environment));
        return gate === undefined ? title : `${title} (${gate})`;
    });
    return shown.length === 0 ? '–' : shown.join(' → ');
}

function stepText({ title, worker, environment }: Step, say: Say): string {
    const values = { step: escapedLine(title), worker: escapedLine(worker) };
    const place = environment ? ` → ${escapedLine(titleOf(environment))}` : '';
    return (worker === 'hand' ? say('page.step-by-hand', values) : say('page.step', values)) + place;
}
