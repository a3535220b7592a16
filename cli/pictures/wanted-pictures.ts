import { type Project, type Subject, subjectsOf } from '../../language/index.ts';
import { nearbyOrFirst } from '../nearby-or-first.ts';
import { type Text, texts } from '../texts.ts';
import { mainSubject } from './main-subject.ts';

/** A picture to draw. */
export interface WantedPicture {
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
export function wantedPictures(projects: readonly Project[], wish: Wish): readonly WantedPicture[] | Text {
    const { environment, view, otherwise } = wish;
    if (environment !== undefined) return environmentsNamed(environment, projects);
    if (view !== undefined) return viewsNamed(view, projects);
    return projects.flatMap((project) => {
        const main = mainSubject(project.model);
        const subjects = otherwise === 'everything' ? subjectsOf(project.model) : main ? [main] : [];
        return subjects.map((subject) => ({ project, subject }));
    });
}

function environmentsNamed(name: string, projects: readonly Project[]): readonly WantedPicture[] | Text {
    const having = projects.filter(({ model }) => model.environments.some((each) => each.name === name));
    if (having.length > 0)
        return having.map((project) => ({ project, subject: { kind: 'environment', environment: name } }));
    const names = projects.flatMap(({ model }) => model.environments.map((each) => each.name));
    return texts.unknownEnvironment(name, nearbyOrFirst(name, names));
}

function viewsNamed(name: string, projects: readonly Project[]): readonly WantedPicture[] | Text {
    const having = projects.filter(({ model }) => model.views.some((each) => each.name === name));
    if (having.length > 0) return having.map((project) => ({ project, subject: { kind: 'view', view: name } }));
    const names = projects.flatMap(({ model }) => model.views.map((each) => each.name));
    return texts.unknownView(name, nearbyOrFirst(name, names));
}
