import type { Model } from '../../model/model.ts';
import { elementJson, sagaJson, systemJson, teamJson } from './elements-json.ts';
import { environmentJson } from './environment-json.ts';
import { type Json, plain } from './json.ts';
import { acceptanceJson, levelJson, pipelineJson, profileJson, viewJson } from './settings-json.ts';

export interface ModelJsonOptions {
    /** What the project is called. */
    readonly name: string;
    /** The address of the schema. */
    readonly schema: string;
}

/**
 * The resolved model as JSON text, with a line break at its end. Whatever is told in one place is named in others:
 * elements by their qualified names, what stands in an environment by its id.
 */
export function modelJson(model: Model, options: ModelJsonOptions): string {
    return `${JSON.stringify(plain(modelValue(model, options)), undefined, 2)}\n`;
}

function modelValue(model: Model, { name, schema }: ModelJsonOptions): Json {
    return {
        $schema: schema,
        version: 1,
        name,
        teams: model.teams.map(teamJson),
        systems: model.systems.map(systemJson),
        elements: model.elements.map(elementJson),
        sagas: model.sagas.map(sagaJson),
        environments: model.environments.map(environmentJson),
        pipelines: model.pipelines.map(pipelineJson),
        profiles: model.profiles.map(profileJson),
        views: model.views.map(viewJson),
        acceptances: model.acceptances.map(acceptanceJson),
        levels: model.levels.map(levelJson),
        prohibitions: model.prohibitions.map(({ rule }) => rule),
    };
}
