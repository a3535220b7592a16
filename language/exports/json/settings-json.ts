import type { Acceptance } from '../../model/acceptance.ts';
import type { LevelSetting, Pipeline, Profile, Stage, Step } from '../../model/model.ts';
import type { View, ViewSubject } from '../../model/view.ts';
import { type Json, namedJson, propertiesJson } from './json.ts';
import { placeIds } from './place-ids.ts';

export function acceptanceJson({ rule, reason, until }: Acceptance): Json {
    return { rule, reason, until };
}

export function levelJson({ rule, level, environments }: LevelSetting): Json {
    return { rule, level, environments: environments.map(({ name }) => name) };
}

export function profileJson(profile: Profile): Json {
    return { ...namedJson(profile), base: profile.base, properties: propertiesJson(profile.properties) };
}

export function pipelineJson(pipeline: Pipeline): Json {
    const { elements, stages, steps, properties, acceptances } = pipeline;
    return {
        ...namedJson(pipeline),
        delivers: elements.map(({ qualifiedName }) => qualifiedName),
        stages: stages.map(({ environment, gate }: Stage) => ({ environment: environment.name, gate })),
        steps: steps.map(({ title, worker, environment }: Step) => ({ title, worker, environment: environment?.name })),
        properties: propertiesJson(properties),
        acceptances: acceptances.map(acceptanceJson),
    };
}

export function viewJson(view: View): Json {
    const { environment, shown, hidden, focus, collapsed, nesting, instances } = view;
    const idOf = environment ? placeIds(environment) : () => '';
    const subjects = (list: readonly ViewSubject[]) => list.map((subject) => subjectJson(subject, idOf));
    return {
        ...namedJson(view),
        environment: environment?.name,
        shown: subjects(shown),
        hidden: subjects(hidden),
        focus: focus && { element: focus.element.qualifiedName, depth: focus.depth },
        collapsed: subjects(collapsed),
        nesting,
        instances,
    };
}

function subjectJson(subject: ViewSubject, idOf: ReturnType<typeof placeIds>): Json {
    switch (subject.kind) {
        case 'element':
            return { element: subject.element.qualifiedName };
        case 'place':
            return { place: idOf(subject.place) };
        case 'team':
            return { team: subject.team.name };
        case 'tag':
            return { tag: subject.tag };
        case 'element-kind':
            return { elementKind: subject.elementKind };
        case 'place-kind':
            return { placeKind: subject.placeKind };
    }
}
