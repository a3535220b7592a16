import { type Model, type Project, readSubject, type Subject, subjectsOf, subjectText } from '../../language/index.ts';
import { unknownEnvironment } from '../commands/unknown-environment.ts';
import { nearbyOrFirst } from '../nearby-or-first.ts';
import { type Text, texts } from '../texts.ts';
import { elementNamed } from './element-named.ts';
import { mainSubject } from './main-subject.ts';

/** A picture to draw. */
export interface WantedPicture {
    readonly project: Project;
    readonly subject: Subject;
}

export interface Wish {
    /** A subject in one word, `failures:prod`. */
    readonly picture?: string | undefined;
    readonly environment?: string | undefined;
    readonly view?: string | undefined;
    /** Without a name: everything, or the one picture that matters most. */
    readonly otherwise: 'everything' | 'main picture';
}

/** The pictures that were asked for, or why there is none. */
export function wantedPictures(projects: readonly Project[], wish: Wish): readonly WantedPicture[] | Text {
    const { picture, environment, view, otherwise } = wish;
    if (picture !== undefined) return picturesNamed(picture, projects);
    if (environment !== undefined)
        return unknownEnvironment(environment, projects) ?? picturesOf({ kind: 'environment', environment }, projects);
    if (view !== undefined) return unknownView(view, projects) ?? picturesOf({ kind: 'view', view }, projects);
    return projects.flatMap((project) => {
        const main = mainSubject(project.model);
        const subjects = otherwise === 'everything' ? subjectsOf(project.model) : main ? [main] : [];
        return subjects.map((subject) => ({ project, subject }));
    });
}

function picturesNamed(text: string, projects: readonly Project[]): readonly WantedPicture[] | Text {
    const subject = readSubject(text);
    const found = subject ? picturesOf(subject, projects) : [];
    if (found.length > 0) return found;
    return texts.unknown.picture(text, nearbyOrFirst(text, projects.flatMap(pictureNames)));
}

/** In every project that has it. */
function picturesOf(subject: Subject, projects: readonly Project[]): WantedPicture[] {
    return projects.flatMap((project) => {
        const meant = subjectIn(project.model, subject);
        return meant ? [{ project, subject: meant }] : [];
    });
}

/** The subject as this model calls it, if it has it. */
function subjectIn(model: Model, subject: Subject): Subject | undefined {
    const { environments, views, elements } = model;
    switch (subject.kind) {
        case 'environment':
        case 'failures':
            return environments.some(({ name }) => name === subject.environment) ? subject : undefined;
        case 'view':
            return views.some(({ name }) => name === subject.view) ? subject : undefined;
        case 'placement': {
            const element = elementNamed(model, subject.element);
            return element && { kind: 'placement', element: element.qualifiedName };
        }
        case 'environments':
            return environments.length > 0 ? subject : undefined;
        default:
            return elements.length > 0 ? subject : undefined;
    }
}

function pictureNames({ model }: Project): string[] {
    return [
        ...subjectsOf(model).map(subjectText),
        ...model.elements.map(({ qualifiedName }) => `placement:${qualifiedName}`),
    ];
}

function unknownView(name: string, projects: readonly Project[]): Text | undefined {
    const names = projects.flatMap(({ model }) => model.views.map((view) => view.name));
    return names.includes(name) ? undefined : texts.unknownView(name, nearbyOrFirst(name, names));
}
