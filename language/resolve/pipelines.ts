import * as ast from '../grammar/generated/ast.ts';
import type { Pipeline, Stage } from '../model/model.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { type Logical, namedParts } from './elements.ts';
import type { ResolvedEnvironments } from './environments.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readProperties } from './read-properties.ts';
import { declaredBy, type Reading } from './reading.ts';

export function resolvePipelines(
    sections: readonly FileSection[],
    { elementBySyntax }: Logical,
    { environmentBySyntax }: ResolvedEnvironments,
    reading: Reading,
): Pipeline[] {
    return sections.flatMap((section): Pipeline[] => {
        const { declaration } = section.parsed;
        if (!ast.isPipeline(declaration)) return [];
        const elements = declaration.targets.flatMap(
            (target) => elementBySyntax.get(declaredBy(target, reading)?.node) ?? [],
        );
        const stages = declaration.stages.flatMap((stage): Stage[] => {
            const environment = environmentBySyntax.get(declaredBy(stage.environment, reading)?.node);
            if (!environment) return [];
            const source = sourceOf(stage, section);
            const gateSource = stage.gate === undefined ? source : propertySource(stage, 'gate', section);
            return [{ environment, gate: stage.gate, source, gateSource }];
        });
        const steps = declaration.members.filter(ast.isStep).map((step) => ({
            title: step.title,
            worker: step.worker,
            environment: environmentBySyntax.get(declaredBy(step.environment, reading)?.node),
            source: sourceOf(step, section),
            workerSource: propertySource(step, 'worker', section),
        }));
        return [
            {
                kind: 'pipeline',
                ...namedParts(declaration, section),
                elements,
                stages,
                steps,
                properties: readProperties(declaration, 'pipeline', section, reading),
                acceptances: readAcceptances(declaration.members, sourceOf(declaration, section), section, reading),
            },
        ];
    });
}
