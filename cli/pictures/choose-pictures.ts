import { nearest, type Project } from '../../language/index.ts';
import { type Text, texts } from '../texts.ts';
import { mainSubjectOf, type Subject, subjectsOf } from './subject.ts';

/** A picture to draw. */
export interface Choice {
    readonly project: Project;
    readonly subject: Subject;
}

export interface Wish {
    readonly environment?: string | undefined;
    readonly view?: string | undefined;
    /** Without a name: everything, or the one picture that matters most. */
    readonly otherwise: 'everything' | 'main picture';
}

/** The pictures that were asked for, or why there is none. */
export function choosePictures(projects: readonly Project[], wish: Wish): readonly Choice[] | Text {
    const { environment, view } = wish;
    if (environment !== undefined) return environmentsNamed(environment, projects);
    if (view !== undefined) return viewsNamed(view, projects);
    return projects.flatMap((project) => unnamed(project, wish).map((subject) => ({ project, subject })));
}

function unnamed({ model }: Project, { otherwise }: Wish): readonly Subject[] {
    if (otherwise === 'everything') return subjectsOf(model);
    const subject = mainSubjectOf(model);
    return subject ? [subject] : [];
}

function environmentsNamed(name: string, projects: readonly Project[]): readonly Choice[] | Text {
    const found = projects.flatMap((project) => {
        const environment = project.model.environments.find((each) => each.name === name);
        return environment ? [{ project, subject: { kind: 'environment', environment } as const }] : [];
    });
    const names = projects.flatMap(({ model }) => model.environments.map((each) => each.name));
    return found.length > 0 ? found : texts.unknownEnvironment(name, nearbyOrAll(name, names));
}

function viewsNamed(name: string, projects: readonly Project[]): readonly Choice[] | Text {
    const found = projects.flatMap((project) => {
        const view = project.model.views.find((each) => each.name === name);
        return view ? [{ project, subject: { kind: 'view', view } as const }] : [];
    });
    const names = projects.flatMap(({ model }) => model.views.map((each) => each.name));
    return found.length > 0 ? found : texts.unknownView(name, nearbyOrAll(name, names));
}

/** The names that were probably meant; where none is near, the first few there are. */
function nearbyOrAll(name: string, names: readonly string[]): readonly string[] {
    const near = nearest(name, names);
    return near.length > 0 ? near : [...new Set(names)].slice(0, 5);
}
